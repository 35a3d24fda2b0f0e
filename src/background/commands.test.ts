import { beforeEach, expect, it, vi } from 'vitest';

const set = vi.fn();
vi.mock('../platform/browser', () => ({
  browser: {
    tabs: { query: async () => [{ id: 7 }] },
    storage: { local: { get: async () => ({}), set } },
    permissions: { contains: async ({ origins }: { origins: string[] }) => !origins[0]?.includes('khac.example') },
  },
}));
const clipAtOnce = vi.fn();
vi.mock('./clip', () => ({ clipAtOnce }));
beforeEach(() => void set.mockReset());

it.each([
  ['https://www.tuoitre.vn/bai-1.htm', 'off:tuoitre.vn'],
  ['https://thethao.vnexpress.net/bai-1.html', 'off:vnexpress.net'],
  ['https://bao.example/1', 'off:bao.example'],
])('switches %s', async (address, key) => {
  const { toggleSite } = await import('./commands');
  await toggleSite(address);
  expect(set.mock.calls).toEqual([[{ [key]: true }]]);
});

it.each([
  ['https://khac.example/1', 'notPermitted'],
  ['chrome://newtab/', 'restrictedPage'],
  ['chrome-extension://abcdefgh/src/library/index.html', 'restrictedPage'],
  ['about:addons', 'restrictedPage'],
  ['', 'restrictedPage'],
])('does not switch %s, where it marks nothing', async (address, code) => {
  const { toggleSite } = await import('./commands');
  await expect(toggleSite(address)).rejects.toMatchObject({ code });
  expect(set).not.toHaveBeenCalled();
});

it('the key clips the article', async () => {
  const { onCommand } = await import('./commands');
  await onCommand('clip');
  expect(clipAtOnce.mock.calls).toEqual([[7, 'article']]);
});
