import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGISTRY_VERSION, readRegistry } from './index';

const bytes = () => new Uint8Array(readFileSync(new URL('./documents.tsv.gz', import.meta.url)));

describe('the packaged registry', () => {
  it('is small enough to be packed', () => {
    expect(bytes().length).toBeLessThan(350_000);
  });

  it('has the version that clippings store', async () => {
    expect((await readRegistry(bytes())).asOf).toBe(REGISTRY_VERSION);
  });

  it('finds a document by its number', async () => {
    const registry = await readRegistry(bytes());
    expect(registry.size).toBeGreaterThan(7000);
    const document = registry.find({ id: '100/2019/NĐ-CP', key: 'vn:cp:nd:2019:100' });
    expect(document).toMatchObject({ number: '100/2019/NĐ-CP', issuer: 'Chính phủ', issued: '2019-12-30' });
    expect(document?.title).toMatch(/xử phạt vi phạm hành chính/i);
    expect(registry.find({ id: '31/2024/QH15', key: 'vn:luat:dat-dai:2024' })?.title).toBe('Luật Đất đai');
  });

  it.each([
    ['vn:luat:dat-dai:2024', '31/2024/QH15'],
    ['vn:luat:dat-dai:2013', '45/2013/QH13'],
    ['vn:bo-luat:hinh-su:2015', '100/2015/QH13'],
    ['vn:phap-lenh:phong-chong-mai-dam:2003', '10/2003/PL-UBTVQH11'],
  ])('tells a law by the name and year in its key: %s', async (key, number) => {
    expect((await readRegistry(bytes())).find({ id: null, key })?.number).toBe(number);
  });

  it('finds a document of the Party by its number and term', async () => {
    const registry = await readRegistry(bytes());
    const found = registry.find({ id: '57-NQ/TW', key: 'vn:tw:nq:k13:57' });
    expect(found).toMatchObject({ issuer: 'Bộ Chính trị', issued: '2024-12-22' });
    expect(registry.find({ id: '57-NQ/TW', key: 'vn:tw:nq:k11:57' })).toBeNull();
    expect(registry.find({ id: '57-NQ/TW', key: null })).toBeNull();
  });

  it('finds a law without a number by its name and year', async () => {
    const found = (await readRegistry(bytes())).find({ id: null, key: 'vn:luat:dat-dai:1993' });
    expect(found).toMatchObject({ number: null, title: 'Luật Đất đai', issued: '1993-07-14' });
  });

  it.each([
    [
      'told as a citation tells it',
      '209/2013/NĐ-CP',
      /^Quy định chi tiết và hướng dẫn thi hành .* Luật [Tt]huế giá trị gia tăng$/,
    ],
    ['with what a paper said of it', '46/2016/NĐ-CP', /^Quy định xử phạt .* đường bộ$/],
    ['with who issued it', '158/2017/NĐ-CP', /giai đoạn 2018 - 2022$/],
    ['cut off at a bracket', '108/2014/NĐ-CP', /^Về chính sách tinh giản biên chế$/],
    ['nothing but its number', '10/2019/TT-BTC', null],
  ])('keeps of a title what it is about: %s', async (_, id, title) => {
    const found = (await readRegistry(bytes())).find({ id, key: null });
    if (title === null) expect(found?.title).toBeNull();
    else expect(found?.title).toMatch(title);
  });

  it.each([
    ['neither number nor key', { id: null, key: null }],
    ['a law of a year in which none of that name was passed', { id: null, key: 'vn:luat:dat-dai:2019' }],
    ['the key of a decree that is not well known, alone', { id: null, key: 'vn:cp:nd:2019:99' }],
    ['an unknown number', { id: '9999/2019/NĐ-CP', key: null }],
    ['a number that comes again each year, without one', { id: '01/CT-TTg', key: null }],
    ['a resolution with the number of a law', { id: '31/2024/QH15', key: 'vn:qh15:nq:2024:31' }],
  ])('finds nothing for %s', async (_, reference) => {
    expect((await readRegistry(bytes())).find(reference)).toBeNull();
  });

  it('finds a well-known decree by its key, where the article has a bare number', async () => {
    const found = (await readRegistry(bytes())).find({ id: null, key: 'vn:cp:nd:2019:100' });
    expect(found?.number).toBe('100/2019/NĐ-CP');
  });

  it('refuses other bytes', async () => {
    await expect(readRegistry(new TextEncoder().encode('no registry\n'))).rejects.toThrow(TypeError);
  });
});
