import { beforeEach, expect, it, vi } from 'vitest';

const words = { exact: 'bàn giao', prefix: '', suffix: '', start: 0, end: 8 };
let selection: typeof words | null = null;
const kept = vi.fn();
const flashed = vi.fn();

vi.mock('../platform', () => ({ ExpectedFailure: Error }));
vi.mock('./icon', () => ({ flash: (_: number, text: string) => flashed(text), markClipped: async () => {} }));
vi.mock('./commands', () => ({}));
vi.mock('./tab', () => ({ tabOf: async () => ({ incognito: false }) }));
vi.mock('./read-tab', () => ({
  readTab: async () => ({
    incognito: false,
    reading: { record: { article: {} }, markup: null, selection, corrections: {} },
  }),
}));
vi.mock('./library', () => ({
  theLibrary: async () => ({
    clip: async ({ quote }: { quote: unknown }) => {
      kept(quote);
      return { status: 'saved', head: { id: 1, version: 1 }, again: false };
    },
  }),
}));

beforeEach(() => {
  kept.mockReset();
  flashed.mockReset();
});

it.each([
  ['the article, though words are selected', 'clip', words, [[null]], '✓'],
  ['the selected words', 'clip-selection', words, [[words]], '✓'],
  ['nothing, where the selected words are not of the article', 'clip-selection', null, [], '–'],
])('keeps %s', async (_, id, selected, quotes, answer) => {
  const { onMenu } = await import('./menus');
  selection = selected;
  await onMenu(id, { id: 1 } as Parameters<typeof onMenu>[1]);
  expect(kept.mock.calls).toEqual(quotes);
  expect(flashed).toHaveBeenCalledWith(answer);
});
