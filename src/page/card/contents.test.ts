// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Annotation, Article } from '../../annotate/record';

vi.mock('../../platform', () => ({
  message: (key: string, words = '') => `${key} ${words}`.trim(),
  plural: (stem: string) => stem,
  day: (iso: string) => iso,
  language: () => 'en',
  textSiteName: () => '',
  textAddress: () => '',
}));
const recent = [{ id: 1, title: 'Bài khác', site: 'Báo', published: null }];
const registry = {
  number: null,
  title: 'Về công tác văn thư',
  issued: null,
  issuer: null,
  effective: '2020-03-05',
  status: 'Còn hiệu lực',
  asOf: '2026-08',
};
vi.mock('../../messages', () => ({ ask: async () => ({ clippings: 1, recent, registry }) }));

const official = { name: 'Lò Văn Páo', rank: null, country: null, class: 'official', roles: [], mentions: [] };
const article = { text: 'Ông Lò Văn Páo, Chủ tịch tỉnh, nêu.', language: '', canonicalUrl: '' } as Article;
const annotation = { officials: [official], references: [], relations: [] } as unknown as Annotation;

it('“not an official” taken back is no longer said, and can be said again', async () => {
  const { createCard } = await import('./contents');
  const told: [string, boolean][] = [];
  const mark = { kind: 'official', entity: 0, mention: 0, start: 0, end: 0, range: new Range(), text: '' } as const;
  const nothing = (): void => {};
  const { card } = createCard(mark, { annotation, article, settings: {} as never }, false, {
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

it('quotes for each post the sentence that says so, and one that says two of them once', async () => {
  const { createCard } = await import('./contents');
  const said = ['Ông Páo là Chủ tịch xã, Bí thư xã.', 'Ông Páo từng là Giám đốc Sở.'];
  const text = said.join(' ');
  const evidence = said.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  const roles = [0, 0, 1].map((of) => ({ title: '', organization: '', status: 'current', evidence: evidence[of] }));
  const both = { ...annotation, officials: [{ ...official, roles }] } as unknown as Annotation;
  const mark = { kind: 'official', entity: 0, mention: 0, start: 0, end: 0, range: new Range(), text: '' } as const;
  const nothing = (): void => {};
  const handlers = { onStep: nothing, onPin: nothing, onClose: nothing, onWrong: nothing };
  const view = { annotation: both, article: { ...article, text }, settings: {} as never };
  const { card } = createCard(mark, view, false, handlers);
  expect([...card.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual(said);
});

it('in English says what is Vietnamese in it, for those who have it read aloud', async () => {
  const { createCard } = await import('./contents');
  const evidence = { start: 4, end: 14 };
  const role = { title: 'Chủ tịch', organization: 'tỉnh', status: 'former', inferred: 'UBND tỉnh', evidence };
  const known = { ...official, rank: 'Đại tá', roles: [role], mentions: [{}, {}] };
  const reference = {
    type: 'nghị định',
    id: '30/2020/NĐ-CP',
    issuer: 'Chính phủ',
    date: '2020-03-05',
    mentions: [{ text: 'Nghị định 30', pinpoint: 'Điều 2' }],
  };
  const both = { officials: [known], references: [reference], relations: [] } as unknown as Annotation;
  const nothing = (): void => {};
  const handlers = { onStep: nothing, onPin: nothing, onClose: nothing, onWrong: nothing };
  const languages = async (kind: 'official' | 'reference'): Promise<Record<string, string | undefined>> => {
    const mark = { kind, entity: 0, mention: 0, start: 0, end: 0, range: new Range(), text: '' };
    const { card, settled } = createCard(mark, { annotation: both, article, settings: {} as never }, false, handlers);
    document.body.replaceChildren(card);
    await settled;
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const found: Record<string, string | undefined> = {};
    while (texts.nextNode())
      found[texts.currentNode.nodeValue?.trim() ?? ''] =
        texts.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    return found;
  };
  expect(await languages('official')).toMatchObject({
    ...{ pageOfficial: 'en', 'Lò Văn Páo': 'vi', 'Đại tá': 'vi', pageFormer: 'en', 'Chủ tịch': 'vi', tỉnh: 'vi' },
    ...{ pageInferred: 'en', 'UBND tỉnh': 'vi', pageNotOfficial: 'en', pageLibrary: 'en', 'Bài khác': 'vi' },
  });
  expect(document.querySelector('blockquote')?.lang).toBe('vi');
  expect(await languages('reference')).toMatchObject({
    ...{ pageReference: 'en', 'Nghị định 30/2020/NĐ-CP': 'vi', pagePinpoint: 'en', 'Điều 2': 'vi', 'Chính phủ': 'vi' },
    ...{ '2020-03-05': 'en', 'Về công tác văn thư': 'vi', pageStatus: 'en', 'Còn hiệu lực': 'vi', pageCopy: 'en' },
  });
});
