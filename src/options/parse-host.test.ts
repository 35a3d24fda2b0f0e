import { expect, it, vi } from 'vitest';

vi.mock('../platform', () => ({
  hostOf: (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''),
}));
const { parseHost } = await import('./parse-host');

it.each([
  ['baomoi.com', { host: 'baomoi.com' }],
  [' https://www.baomoi.com/bai?x=1 ', { host: 'baomoi.com' }],
  ['*.baomoi.com', { host: 'baomoi.com' }],
  ['*://*.baomoi.com/*', { host: 'baomoi.com' }],
  ['báo.vn', { host: 'xn--bo-mia.vn' }],
  ['bao moi', { wrong: 'optionsAddWrong' }],
  ['baomoi', { wrong: 'optionsAddWrong' }],
  ['*.*', { wrong: 'optionsAddWrong' }],
  ['http://[::1]/', { wrong: 'optionsAddWrong' }],
  ['.gov.vn', { wrong: 'optionsAddWrong' }],
  ['https://www.com.vn/', { wrong: 'optionsAddTooWide' }],
  ['*.gov.vn', { wrong: 'optionsAddTooWide' }],
  ['vn', { wrong: 'optionsAddTooWide' }],
  ['mau.gov.vn', { host: 'mau.gov.vn' }],
  ['', { wrong: 'optionsAddWrong' }],
])('%s', (typed, parsed) => expect(parseHost(typed)).toEqual(parsed));
