import { describe, expect, it, vi } from 'vitest';

vi.mock('./browser', () => ({ browser: {} }));
const { defaultSettings, hostOf, settingsFrom } = await import('./settings');
const { wrongOfficialsFrom } = await import('./wrong-officials');

describe('settings', () => {
  it('are the defaults where nothing sound is stored', () => {
    expect(settingsFrom({})).toEqual(defaultSettings);
    expect(settingsFrom({ markStyle: 'blink', markOthers: 'yes', textSite: 'http://a' })).toEqual(defaultSettings);
  });
  it('are what was stored where it is sound', () => {
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
  it('remembers names of an article and believes nothing else', () => {
    expect(wrongOfficialsFrom({ a: ['X', 1] }, 'a')).toEqual(['X']);
    expect(wrongOfficialsFrom({ a: 'X' }, 'a')).toEqual([]);
    expect(wrongOfficialsFrom(undefined, 'a')).toEqual([]);
  });
});
