import { beforeEach, expect, it, vi } from 'vitest';

let stored: Record<string, unknown>;
const local = {
  get: async (keys: string | string[] | null) =>
    Object.fromEntries(Object.entries(stored).filter(([key]) => keys === null || keys.includes(key))),
  set: async (values: object) => void Object.assign(stored, values),
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) delete stored[key];
  },
};
vi.mock('./browser', () => ({ browser: { storage: { local } } }));

const { hostsOff, isOn, readSettings } = await import('./settings');
const { siteHost, switchSite } = await import('./site-switch');

beforeEach(() => {
  stored = {};
});

const isOff = async (host: string): Promise<boolean> => {
  const on = await isOn(host);
  expect((await readSettings(host)).on).toBe(on);
  return !on;
};

it.each(['vnexpress.net', 'thethao.vnexpress.net'])(
  'a site is off with all its subdomains, switched at %s',
  async (at) => {
    await switchSite(at, false);
    expect(await hostsOff()).toEqual(['vnexpress.net']);
    for (const host of ['vnexpress.net', 'thethao.vnexpress.net', 'm.thethao.vnexpress.net'])
      expect(await isOff(host)).toBe(true);
    for (const host of ['tuoitre.vn', 'notvnexpress.net', 'net', '', 'vnexpress.net.example'])
      expect(await isOff(host)).toBe(false);
    await switchSite(at, true);
    expect(stored).toEqual({});
  },
);

it('a site outside the table is its host with what is below it', async () => {
  await switchSite('bao.example', false);
  expect(await isOff('m.bao.example')).toBe(true);
  expect(await isOff('khac.example')).toBe(false);
  expect(siteHost('m.bao.example')).toBe('m.bao.example');
});

it('a subdomain that alone was off before is on again with its site', async () => {
  stored = { 'off:thethao.vnexpress.net': true };
  expect(await isOff('vnexpress.net')).toBe(false);
  expect(await isOff('thethao.vnexpress.net')).toBe(true);
  await switchSite('thethao.vnexpress.net', true);
  expect(await isOff('thethao.vnexpress.net')).toBe(false);
});
