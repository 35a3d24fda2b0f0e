import { expect, it, vi } from 'vitest';

const { insist, openClippings } = vi.hoisted(() => ({ insist: vi.fn(), openClippings: vi.fn() }));

vi.mock('../platform', () => ({
  browser: { storage: {} },
  failureMessage: ({ message }: Error) => message,
  message: (key: string) => key,
}));
vi.mock('../messages', () => ({ insist, askPage: vi.fn() }));
vi.mock('../export', () => ({ copyAsCitation: vi.fn() }));
vi.mock('../clippings', () => ({ openClippings, emptyDraft: () => ({}) }));

import { createPopup } from './state';

it('tags that are read later do not wipe away why the page could not be read', async () => {
  insist.mockRejectedValue(new Error('Không đọc được trang.'));
  openClippings.mockResolvedValue({ listEntities: async () => [{ label: 'đất đai' }], close: () => {} });
  const popup = createPopup(1);
  await popup.load();
  await popup.loadTags();
  expect(popup.knownTags.value).toEqual(['đất đai']);
  expect(popup.failure.value).toBe('Không đọc được trang.');
});
