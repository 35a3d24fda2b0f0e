import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

declare const browser: object;

const contains = vi.fn();
const executeScript = vi.fn();
const sendMessage = vi.fn();

beforeEach(() => {
  vi.resetModules();
  contains.mockReset().mockResolvedValue(false);
  executeScript.mockReset();
  vi.stubGlobal('browser', {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'vi' },
    tabs: {
      get: async () => ({ id: 1, url: 'https://www.tuoitre.vn/bai-1.htm', incognito: false }),
      sendMessage,
    },
    permissions: { contains },
    storage: { local: { get: async () => ({}) } },
    scripting: { executeScript },
  });
});
afterEach(() => vi.unstubAllGlobals());

const bare = {
  record: { source: 'https://tuoitre.vn/', article: null, officials: [], references: [], relations: [] },
  markup: null,
  selection: null,
  corrections: { article: {}, officials: [], references: [] },
};

it('a page that answers wrongly is a failure, and is not asked again', async () => {
  const { readTab } = await import('./read-tab');
  contains.mockResolvedValue(true);
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: { ...bare, markup: {} } });
  await expect(readTab(1)).rejects.toMatchObject({ code: 'badAnswer' });
  expect(sendMessage).toHaveBeenCalledTimes(1);
  sendMessage.mockReset();
});

it('a page below a listed site is switched and asked for as that site', async () => {
  vi.stubGlobal('browser', {
    ...browser,
    tabs: { get: async () => ({ id: 1, url: 'https://thethao.vnexpress.net/bai-1.html', incognito: false }) },
    storage: { local: { get: async () => ({ 'off:vnexpress.net': true }) } },
  });
  const { readTab } = await import('./read-tab');
  expect(await readTab(1)).toMatchObject({ access: 'revoked', host: 'vnexpress.net', on: false });
});

describe('a tab of a built-in site whose permission was revoked', () => {
  it('is reported as revoked, so that the popup asks again, and is not read by `activeTab`', async () => {
    const { readTab } = await import('./read-tab');
    expect(await readTab(1)).toMatchObject({ access: 'revoked', host: 'tuoitre.vn', reading: null, existing: null });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is read if the reader has granted only its own host again', async () => {
    const { readTab } = await import('./read-tab');
    contains.mockImplementation(async ({ origins }) => origins[0] === 'https://www.tuoitre.vn/*');
    sendMessage.mockResolvedValue({ ok: true, value: bare });
    expect(await readTab(1)).toMatchObject({ access: 'permitted', reading: { record: { article: null } } });
  });
});
