import { expect, it, vi } from 'vitest';
import { matchPattern, sites } from '../platform/sites';

const builtIn = sites.map(({ host }) => matchPattern(host));
const origins = ['*://*.bao.example/*', 'https://www.bao.example/*', '*://*/*', '<all_urls>'];

const silent = { addListener() {}, removeListener() {} };

const browser: Record<string, object> = {
  i18n: { getMessage: (key: string) => key },
  storage: { local: { get: async () => ({}) }, onChanged: silent },
  permissions: { getAll: async () => ({ origins: [...builtIn, ...origins] }), onAdded: silent, onRemoved: silent },
  commands: { getAll: async () => [{ name: 'clip', description: 'Lưu bài', shortcut: '' }] },
};
vi.mock('../platform/browser', () => ({
  get browser() {
    return browser;
  },
}));

it('what the reader granted is told as it was granted, by which alone it can be taken back', async () => {
  const { hostOfPattern, readState } = await import('./state');
  const { granted, revoked } = await readState();
  expect(granted).toEqual(origins);
  expect(granted.map(hostOfPattern)).toEqual(['bao.example', 'www.bao.example', null, null]);
  expect(revoked).toEqual([]);
});

it('is read again when the reader comes back, perhaps from the page of shortcuts, which tells nobody', async () => {
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const { onStateChanged } = await import('./state');
  const listener = vi.fn();
  onStateChanged(listener, new AbortController().signal);
  window.dispatchEvent(new Event('focus'));
  expect(listener).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});

it('is read where the browser has no keys, as Firefox for Android', async () => {
  const { readState } = await import('./state');
  expect((await readState()).keys).toHaveLength(1);
  delete browser.commands;
  expect((await readState()).keys).toEqual([]);
});
