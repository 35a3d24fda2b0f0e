import { expect, it, vi } from 'vitest';

const { flash, markClipped, pageIn, theLibrary, tab } = vi.hoisted(() => ({
  tab: { incognito: false, translated: false, selection: null as object | null },
  flash: vi.fn(async () => {}),
  markClipped: vi.fn(async () => {}),
  pageIn: vi.fn(async () => ''),
  theLibrary: vi.fn(),
}));

vi.mock('../annotate', () => ({ RECOGNISER_VERSION: '1' }));
vi.mock('../annotate/registry', () => ({ REGISTRY_VERSION: '1' }));
vi.mock('../platform', () => ({ ExpectedFailure: Error }));
vi.mock('./icon', () => ({ flash, markClipped, pageIn }));
vi.mock('./library', () => ({ theLibrary, earlier: () => ({}) }));
vi.mock('./tab', () => ({ tabOf: async () => ({ incognito: false }) }));
vi.mock('./read-tab', () => ({
  readTab: async () => ({
    reading: { record: { source: 'https://bao.example/a#2', article: {} }, selection: tab.selection },
    ...tab,
  }),
}));

import { clipAtOnce } from './clip';

it('a key that could not clip shows so on the badge', async () => {
  theLibrary.mockRejectedValue(new Error('storageFull'));
  await expect(clipAtOnce(1)).rejects.toThrow('storageFull');
  expect(flash).toHaveBeenCalledWith(1, '!');
});

it('the tick is not shown on a page that the tab opened while the article was being saved', async () => {
  theLibrary.mockResolvedValue({ clip: async () => ({ status: 'saved', head: {}, again: false }) });
  pageIn.mockResolvedValue('https://bao.example/b');
  await clipAtOnce(1);
  expect(markClipped).not.toHaveBeenCalled();
  pageIn.mockResolvedValue('https://bao.example/a');
  await clipAtOnce(1);
  expect(markClipped).toHaveBeenCalledWith(1);
});

it('a key does not clip the browser’s translation as the paper’s text', async () => {
  const clip = vi.fn(async () => ({ status: 'saved', head: {}, again: false }));
  theLibrary.mockResolvedValue({ clip });
  tab.translated = true;
  await clipAtOnce(1);
  expect(clip).not.toHaveBeenCalled();
  expect(flash).toHaveBeenLastCalledWith(1, '–');
  tab.translated = false;
});

it('a quote puts no tick on its article', async () => {
  theLibrary.mockResolvedValue({ clip: async () => ({ status: 'saved', head: {}, again: false }) });
  pageIn.mockResolvedValue('https://bao.example/a');
  markClipped.mockClear();
  tab.selection = { exact: 'sẽ xem' };
  await clipAtOnce(1, 'selection');
  expect(flash).toHaveBeenLastCalledWith(1, '✓');
  expect(markClipped).not.toHaveBeenCalled();
  tab.selection = null;
});
