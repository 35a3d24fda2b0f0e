import { expect, it, vi } from 'vitest';

const { flash, theLibrary } = vi.hoisted(() => ({ flash: vi.fn(async () => {}), theLibrary: vi.fn() }));

vi.mock('../annotate', () => ({ RECOGNISER_VERSION: '1' }));
vi.mock('../annotate/registry', () => ({ REGISTRY_VERSION: '1' }));
vi.mock('../platform', () => ({ ExpectedFailure: Error }));
vi.mock('./icon', () => ({ flash, markClipped: async () => {} }));
vi.mock('./library', () => ({ theLibrary, earlier: () => ({}) }));
vi.mock('./tab', () => ({ tabOf: async () => ({ incognito: false }) }));
vi.mock('./read-tab', () => ({
  readTab: async () => ({ reading: { record: { article: {} }, selection: null }, incognito: false }),
}));

import { clipAtOnce } from './clip';

it('a key that could not clip says so, where no popup is open to say it', async () => {
  theLibrary.mockRejectedValue(new Error('storageFull'));
  await expect(clipAtOnce(1)).rejects.toThrow('storageFull');
  expect(flash).toHaveBeenCalledWith(1, '!');
});
