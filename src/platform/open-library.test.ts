import { beforeEach, expect, it, vi } from 'vitest';

const tabs = { create: vi.fn() };
const windows = { getCurrent: vi.fn(), getAll: vi.fn(), create: vi.fn(), update: vi.fn() };
const browser: { runtime: object; tabs: object; windows?: object } = {
  runtime: { getURL: (path: string) => `moz-extension://x/${path}` },
  tabs,
  windows,
};
vi.mock('./browser', () => ({
  get browser() {
    return browser;
  },
}));
const url = 'moz-extension://x/src/library/index.html#/clippings/3';

beforeEach(() => {
  vi.clearAllMocks();
  browser.windows = windows;
});

const opened = async (incognito: boolean, others: { id: number; incognito: boolean }[]): Promise<void> => {
  windows.getCurrent.mockResolvedValue({ id: 1, incognito });
  windows.getAll.mockResolvedValue([{ id: 1, incognito }, ...others]);
  const { openLibrary } = await import('./open-library');
  await openLibrary('#/clippings/3');
};

it('opens in the reader’s window', async () => {
  await opened(false, [{ id: 2, incognito: true }]);
  expect(tabs.create.mock.calls).toEqual([[{ url }]]);
});

it('opens in no private window, where it would be empty', async () => {
  await opened(true, [{ id: 2, incognito: false }]);
  expect(tabs.create.mock.calls).toEqual([[{ url, windowId: 2 }]]);
  expect(windows.update).toHaveBeenCalledWith(2, { focused: true });
  tabs.create.mockClear();
  await opened(true, []);
  expect(tabs.create).not.toHaveBeenCalled();
  expect(windows.create).toHaveBeenCalledWith({ url, incognito: false });
});

it('opens where the browser has no windows', async () => {
  delete browser.windows;
  await opened(false, []);
  expect(tabs.create.mock.calls).toEqual([[{ url }]]);
});
