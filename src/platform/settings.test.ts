import { describe, expect, it, vi } from 'vitest';

vi.mock('./browser', () => ({ browser: {} }));
const { defaultSettings, hostOf, settingsFrom } = await import('./settings');
const { wrongOfficialsFrom } = await import('./wrong-officials');

describe('settings', () => {
  it('are the defaults if nothing valid is stored', () => {
    expect(settingsFrom({})).toEqual(defaultSettings);
    expect(settingsFrom({ markStyle: 'blink', markOthers: 'yes', textSite: 'http://a' })).toEqual(defaultSettings);
  });
  it('are what was stored if it is valid', () => {
    expect(settingsFrom({ markStyle: 'ground', openOnHover: false })).toEqual({
      ...defaultSettings,
      markStyle: 'ground',
      openOnHover: false,
    });
  });
  it.each([
    ['https://www.vnexpress.net/a?b#c', 'vnexpress.net'],
    ['http://m.tuoitre.vn/', 'm.tuoitre.vn'],
    ['about:blank', ''],
    ['nothing', ''],
  ])('host of %s', (address, host) => expect(hostOf(address)).toBe(host));
  it('returns the stored names of an article and ignores invalid values', () => {
    expect(wrongOfficialsFrom({ a: ['X', 1] }, 'a')).toEqual(['X']);
    expect(wrongOfficialsFrom({ a: 'X' }, 'a')).toEqual([]);
    expect(wrongOfficialsFrom(undefined, 'a')).toEqual([]);
  });
});
