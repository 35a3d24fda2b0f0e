import { beforeEach, expect, it, vi } from 'vitest';
import type { CardsOptions } from './cards/cards';
import type { Mark } from './marks/marks';
import type { MarkedArticle } from './reading';

let options: CardsOptions;
let open: Mark | null = null;
const close = vi.fn(() => {
  open = null;
});
const shown = vi.fn();

vi.mock('../platform', () => ({ defaultSettings: {} }));
vi.mock('./cards/cards', () => ({
  createCards: (given: CardsOptions) => {
    options = given;
    return { close, open: shown, current: () => open, pinned: () => true };
  },
}));
vi.mock('./follow', () => ({ createFollower: () => () => {} }));
vi.mock('./marks/followed', () => ({ followedEntities: () => new Set() }));
vi.mock('./marks/hit', () => ({ lineOf: () => ({ top: 0 }), markAt: () => null }));
vi.mock('./lifecycle/layout-callback', () => ({ createLayoutCallback: () => ({ schedule() {}, cancel() {} }) }));
vi.mock('./marks/look', () => ({ firstLook: () => ({ suffix: '', theme: 'light' }) }));
vi.mock('./marks/paint', () => ({ createPainter: () => ({ show() {}, choose() {}, clear() {} }) }));
vi.mock('./reading', async (original) => ({ ...(await original<typeof import('./reading')>()), regionOf: () => null }));
vi.mock('./marks/walk', async (original) => ({
  ...(await original<typeof import('./marks/walk')>()),
  scrollToMark() {},
  announce() {},
}));

import { createDisplay } from './display';

const display = () =>
  createDisplay(
    { settings: () => null, watchList: () => [], onChange: async () => 0, onGiveUp() {}, onWrong() {} },
    new AbortController().signal,
  );

/** Mentions as `[entity, start]` of people who are called by their index of `names`. */
function reading(canonicalUrl: string, names: string[], mentions: [entity: number, start: number, node: object][]) {
  const marks = mentions.map(([entity, start, startContainer]) => ({
    kind: 'official',
    entity,
    start,
    end: start + (names[entity]?.length ?? 0),
    text: names[entity],
    range: { startContainer, startOffset: 0 },
  }));
  const text = mentions.reduce((so, [entity, start]) => so.padEnd(start) + names[entity], '');
  return {
    detected: { article: { canonicalUrl, text } },
    annotation: { officials: [], references: [] },
    marks,
  } as unknown as MarkedArticle;
}

beforeEach(() => {
  close.mockClear();
  open = null;
});

it('a card that was pinned does not stay over the next article, of which its person would be said to be none', () => {
  const on = display();
  const first = reading('một', ['Lê Văn Mẫu'], [[0, 3, {}]]);
  on.update(first);
  close.mockClear();
  open = first.marks[0] ?? null;
  on.update(reading('một', [], []));
  expect(close).not.toHaveBeenCalled();
  on.update(reading('hai', ['Trần Thị Thử'], [[0, 8, {}]]));
  expect(close).toHaveBeenCalled();
});

it('a pinned card walks on among its own mentions though the page has put another person before them', () => {
  const on = display();
  const [here, there] = [{}, {}];
  const before = reading(
    'một',
    ['Lê Văn Mẫu'],
    [
      [0, 3, here],
      [0, 30, there],
    ],
  );
  on.update(before);
  const after = reading(
    'một',
    ['Trần Thị Thử', 'Lê Văn Mẫu'],
    [
      [0, 3, {}],
      [1, 23, here],
      [1, 50, there],
    ],
  );
  on.update(after);
  expect(options.step(before.marks[0] as Mark, 1)).toBe(after.marks[2]);
});

it('shows of a page that has changed under the popup what the popup names, or nothing', () => {
  const on = display();
  on.update(
    reading(
      'một',
      ['Trần Thị Thử', 'Lê Văn Mẫu'],
      [
        [0, 3, {}],
        [1, 23, {}],
      ],
    ),
  );
  expect(on.showMention('official', 23, 'Lê Văn Mẫu')).toBe(true);
  expect(on.showMention('official', 3, 'Lê Văn Mẫu')).toBe(false);
  expect(on.showMention('reference', 23, 'Lê Văn Mẫu')).toBe(false);
});

it('walks on from the open card though the page has put something before its words', () => {
  const on = display();
  const nodes = [{}, {}, {}] as const;
  const at = (start: number): MarkedArticle =>
    reading(
      'một',
      ['Lê Văn Mẫu', 'Trần Thị Thử', 'Hà Thị Nếm'],
      nodes.map((node, entity) => [entity, start + 20 * entity, node]),
    );
  const before = at(3);
  on.update(before);
  open = before.marks[1] ?? null;
  const after = at(90);
  on.update(after);
  expect(on.walk(1)).toBe(true);
  expect(shown).toHaveBeenLastCalledWith(after.marks[2], { focus: true });
});
