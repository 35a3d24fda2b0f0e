import { expect, it, vi } from 'vitest';

vi.mock('../platform', () => ({
  hostOf: (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''),
}));
const { parseHost: typedHost } = await import('./parse-host');

it.each([
  ['baomoi.com', 'baomoi.com'],
  [' https://www.baomoi.com/bai?x=1 ', 'baomoi.com'],
  ['*.baomoi.com', 'baomoi.com'],
  ['*://*.baomoi.com/*', 'baomoi.com'],
  ['báo.vn', 'xn--bo-mia.vn'],
  ['bao moi', null],
  ['baomoi', null],
  ['*.*', null],
  ['http://[::1]/', null],
  ['', null],
])('%s', (typed, host) => expect(typedHost(typed)).toBe(host));
