import { beforeEach, expect, it, vi } from 'vitest';

const set = vi.fn();
vi.mock('../platform/browser', () => ({
  browser: { storage: { local: { get: async () => ({}), set } } },
}));
vi.mock('./clip', () => ({}));
beforeEach(() => void set.mockReset());

it.each([
  ['https://www.tuoitre.vn/bai-1.htm', [[{ 'off:tuoitre.vn': true }]]],
  ['https://thethao.vnexpress.net/bai-1.html', [[{ 'off:vnexpress.net': true }]]],
  ['chrome://newtab/', []],
  ['chrome-extension://abcdefgh/src/library/index.html', []],
  ['about:addons', []],
  ['', []],
])('switches %s', async (address, written) => {
  const { toggleSite } = await import('./commands');
  await toggleSite(address);
  expect(set.mock.calls).toEqual(written);
});
