import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Watched } from './watch-list';

const document = (label: string, key: string | null): Watched => ({ kind: 'reference', label, key });
const person = (label: string): Watched => ({ kind: 'official', label, key: null });

beforeEach(() => {
  const stored: Record<string, unknown> = {};
  const local = {
    get: async () => stored,
    set: async (values: object) => void Object.assign(stored, values),
  };
  vi.stubGlobal('browser', { storage: { local } });
  vi.stubGlobal('navigator', { locks: { request: async (_: string, work: () => Promise<unknown>) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

it('what an import added can be removed again, without what was there before', async () => {
  const { readWatchList, unwatch, watch } = await import('./watch-list');
  await watch([person('Lê Văn Mẫu')]);
  const added = await watch([person('lê văn  mẫu'), person('Trần Thị Thử'), person('Trần Thị Thử')]);
  expect(added).toEqual([person('Trần Thị Thử')]);
  await unwatch(added);
  expect(await readWatchList()).toEqual([person('Lê Văn Mẫu')]);
});

it('thousands of names are added and removed without noticeable delay', async () => {
  const { readWatchList, unwatch, watch } = await import('./watch-list');
  const law = document('Luật Mẫu', 'vn:luat:mau:2024');
  const list = [
    ...Array.from({ length: 10_000 }, (_, index) => person(`Lê Văn Mẫu ${index}`)),
    law,
    document('Luật Mẫu', null),
  ];
  const here = await readWatchList();
  const before = performance.now();
  const added = await watch(list);
  expect(added).toEqual(list.slice(0, -1));
  expect(await watch([document('Luật Mẫu', 'vn:luat:mau:2013')])).toHaveLength(1);
  await unwatch(added);
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(await readWatchList()).toEqual([...here, document('Luật Mẫu', 'vn:luat:mau:2013')]);
}, 600_000);

it.each([
  ['Lê Thị Hoà', 'lê  thị hòa ', true],
  ['Lê Thị Hoà'.normalize('NFD'), 'Lê Thị Hòa', true],
  ['Phạm Thuỷ', 'Phạm Thủy', true],
  ['Trần Toàn', 'Trần Toàn', true],
  ['Ngô Quý', 'Ngô Qúy', false],
  ['Trần Hoa', 'Trần Hòa', false],
  ['21/2019/NĐ–CP', '21/2019/nđ-cp', true],
])('%s and %s are one: %s', async (a, b, are) => {
  const { sameWatched } = await import('./watch-list');
  expect(sameWatched(person(a), person(b))).toBe(are);
});

it.each([
  ['of one key under two names', document('Luật Đất đai', 'a'), document('Luật 31/2024/QH15', 'a'), true],
  ['two laws of one name', document('Luật Đất đai', 'a'), document('Luật Đất đai', 'b'), false],
  ['one typed, one known', document('luật  đất đai', null), document('Luật Đất đai', 'b'), true],
])('%s', async (_, a, b, same) => {
  const { sameWatched } = await import('./watch-list');
  expect(sameWatched(a, b)).toBe(same);
});
