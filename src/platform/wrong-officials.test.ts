import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let stored: Record<string, unknown>;

beforeEach(() => {
  stored = {};
  const local = {
    get: async () => structuredClone(stored),
    set: async (values: object) => void Object.assign(stored, structuredClone(values)),
  };
  vi.stubGlobal('browser', { storage: { local } });
  vi.stubGlobal('navigator', { locks: { request: async (_: string, work: () => Promise<unknown>) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

it.each(['https://bao.example/1', 'constructor', '__proto__'])(
  'a name is stored and forgotten under %s',
  async (url) => {
    const { rememberWrongOfficial, wrongOfficialsFrom, wrongOfficialsKey } = await import('./wrong-officials');
    await rememberWrongOfficial(url, 'Lê Văn Mẫu', true);
    await rememberWrongOfficial(url, 'Lò Văn Páo', true);
    await rememberWrongOfficial(url, 'Lê Văn Mẫu', false);
    expect(wrongOfficialsFrom(stored[wrongOfficialsKey], url)).toEqual(['Lò Văn Páo']);
    await rememberWrongOfficial(url, 'Lò Văn Páo', false);
    expect(wrongOfficialsFrom(stored[wrongOfficialsKey], url)).toEqual([]);
  },
);

it('names of a backup are added to those that are here, which count as newer', async () => {
  const { addWrongOfficials, rememberWrongOfficial, wrongOfficialsKey } = await import('./wrong-officials');
  await rememberWrongOfficial('https://bao.example/1', 'Lê Văn Mẫu', true);
  await addWrongOfficials({ 'https://bao.example/1': ['Lò Văn Páo'], 'https://bao.example/2': ['Hà Thử'] });
  expect(Object.entries(stored[wrongOfficialsKey] as object)).toEqual([
    ['https://bao.example/2', ['Hà Thử']],
    ['https://bao.example/1', ['Lê Văn Mẫu', 'Lò Văn Páo']],
  ]);
});
