import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let stored: Record<string, unknown>;

beforeEach(() => {
  stored = {};
  const local = {
    get: async () => ({ ...stored }),
    set: async (values: object) => void Object.assign(stored, structuredClone(values)),
    remove: async (key: string) => void delete stored[key],
  };
  vi.stubGlobal('browser', { storage: { local } });
  vi.stubGlobal('navigator', { locks: { request: async (_: string, work: () => Promise<unknown>) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

const watched = (label: string) => ({ kind: 'official', label, key: null });
const made = {
  markStyle: 'ground',
  openOnHover: false,
  'off:bao.example': true,
  watched: [watched('Lê Văn Mẫu')],
  wrongOfficials: { 'https://bao.example/1': ['Trần Thị Thử'], 'https://bao.example/2': ['Lò Văn Páo'] },
};

it('on another computer all of it is imported', async () => {
  const { readOwnData, importOwnData } = await import('./own-data');
  Object.assign(stored, structuredClone(made), { clippingsReadBy: '7', 'draft:1': {}, textSite: 'nowhere' });
  const own = JSON.parse(JSON.stringify(await readOwnData()));
  stored = {};
  await importOwnData(own, false);
  expect(stored).toEqual(made);
  expect(await readOwnData()).toEqual(own);
});

it.each([
  [false, 'underline'],
  [true, 'ground'],
])('nothing that is here goes, and settings change only where it is said: %s', async (anew, markStyle) => {
  const { readOwnData, importOwnData } = await import('./own-data');
  Object.assign(stored, structuredClone(made));
  const own = await readOwnData();
  stored = {
    markStyle: 'underline',
    'off:khac.example': true,
    watched: [watched('Phạm Thử'), watched('lê văn  mẫu')],
    wrongOfficials: { 'https://bao.example/1': ['Lò Thị Ngay'], 'https://bao.example/3': ['Hà Thử'] },
  };
  await importOwnData(own, anew);
  expect(stored).toEqual({
    markStyle,
    openOnHover: false,
    'off:khac.example': true,
    'off:bao.example': true,
    watched: [watched('Phạm Thử'), watched('lê văn  mẫu')],
    wrongOfficials: {
      'https://bao.example/2': ['Lò Văn Páo'],
      'https://bao.example/1': ['Lò Thị Ngay', 'Trần Thị Thử'],
      'https://bao.example/3': ['Hà Thử'],
    },
  });
  // What was said here counts as the newest: it stays the longest.
  expect(Object.keys((await readOwnData()).notOfficials)[0]).toBe('https://bao.example/2');
});
