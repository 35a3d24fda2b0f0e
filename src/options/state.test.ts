import { expect, it, vi } from 'vitest';
import { matchPattern, sites } from '../platform/sites';

const builtIn = sites.map(({ host }) => matchPattern(host));
const origins = ['*://*.bao.example/*', 'https://www.bao.example/*', '*://*/*', '<all_urls>'];

vi.mock('../platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    storage: { local: { get: async () => ({}) } },
    permissions: { getAll: async () => ({ origins: [...builtIn, ...origins] }) },
    commands: { getAll: async () => [] },
  },
}));

it('what the reader granted is told as it was granted, by which alone it can be taken back', async () => {
  const { hostOfPattern, readState } = await import('./state');
  const { granted, revoked } = await readState();
  expect(granted).toEqual(origins);
  expect(granted.map(hostOfPattern)).toEqual(['bao.example', 'www.bao.example', null, null]);
  expect(revoked).toEqual([]);
});
