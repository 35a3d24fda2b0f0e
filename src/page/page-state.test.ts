import { expect, it, vi } from 'vitest';
import type { MarkedArticle } from './reading';

vi.mock('../platform/browser', () => ({ browser: {} }));
const { pageState } = await import('./page-state');

const people = ['Lò Văn Páo', 'Lê Văn Mẫu', 'Trần Thị Thử'].map((name) => ({ name }));
const mark = (kind: string, entity: number) => ({ kind, entity });
/** The second has a post in a firm only and is not marked. */
const reading = {
  detected: { article: { canonicalUrl: 'https://bao.example/1' } },
  annotation: { officials: people, references: [{ id: '1/2024/NĐ-CP', key: null, name: null, type: 'nghị định' }] },
  marks: [mark('official', 0), mark('reference', 0), mark('official', 2), mark('official', 0)],
} as unknown as MarkedArticle;
const follow = (label: string) => ({ kind: 'official' as const, label, key: null });

it('counts people and documents that are marked, each once', () => {
  expect(pageState(reading, [], true)).toMatchObject({ article: true, officials: 2, references: 1, followed: 0 });
});

it('counts of the watch list only who is marked', () => {
  expect(pageState(reading, [follow('Lê Văn Mẫu'), follow('Trần Thị Thử')], true).followed).toBe(1);
});

it('counts nothing without an article', () => {
  const state = { article: false, officials: 0, references: 0, followed: 0, canonicalUrl: null };
  expect(pageState(null, [follow('Lê Văn Mẫu')], true)).toMatchObject(state);
});
