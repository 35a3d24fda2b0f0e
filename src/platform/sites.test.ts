import { describe, expect, it } from 'vitest';
import { matchPattern, siteOf, sites } from './sites';

describe('the table of sites', () => {
  it('has bare hosts, each once, with a name', () => {
    for (const { host, name } of sites) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(name).not.toBe('');
    }
    expect(new Set(sites.map(({ host }) => host)).size).toBe(sites.length);
    expect(sites.filter(({ host }) => sites.some((other) => host.endsWith(`.${other.host}`)))).toEqual([]);
  });

  it.each([
    ['vnexpress.net', 'VnExpress'],
    ['m.tuoitre.vn', 'Tuổi Trẻ'],
    ['notvnexpress.net', undefined],
    ['vnexpress.net.example.com', undefined],
  ])('%s', (host, name) => expect(siteOf(host)?.name).toBe(name));

  it.each([
    ['vnexpress.net', '*://*.vnexpress.net/*'],
    ['[::1]', '*://[::1]/*'],
    ['gov.vn', '*://gov.vn/*'],
  ])('pattern of %s', (host, pattern) => expect(matchPattern(host)).toBe(pattern));
});
