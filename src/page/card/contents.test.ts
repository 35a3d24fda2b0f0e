// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Annotation } from '../../annotate/record';

vi.mock('../../platform', () => ({ message: (key: string) => key, plural: (stem: string) => stem }));
vi.mock('../../messages', () => ({ ask: async () => ({ clippings: 0, recent: [] }) }));

const official = { name: 'Lò Văn Páo', rank: null, country: null, class: 'official', roles: [], mentions: [] };
const annotation = { officials: [official], references: [], relations: [] } as unknown as Annotation;

it('“not an official” taken back is no longer said, and can be said again', async () => {
  const { cardOf } = await import('./contents');
  const told: [string, boolean][] = [];
  const mark = { kind: 'official', entity: 0, mention: 0, start: 0, end: 0, range: new Range(), text: '' } as const;
  const nothing = (): void => {};
  const { card } = cardOf(mark, { annotation, text: '', canonicalUrl: null, settings: {} as never }, false, {
    onStep: nothing,
    onPin: nothing,
    onClose: nothing,
    onWrong: (name, wrong) => told.push([name, wrong]),
  });
  document.body.append(card);
  const press = (label: string): void =>
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  press('pageNotOfficial');
  expect(card.textContent).toContain('pageNotOfficialDone');
  press('pageUndo');
  expect(card.textContent).not.toContain('pageNotOfficialDone');
  expect(document.activeElement?.textContent).toBe('pageNotOfficial');
  press('pageNotOfficial');
  expect(told.map(([, wrong]) => wrong)).toEqual([true, false, true]);
});
