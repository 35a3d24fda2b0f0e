import { beforeEach, describe, expect, it } from 'vitest';
import { clipMadeUp, type MadeUp, madeUpRecord, newLibrary } from '../../../tests/clippings/made-up';
import { type Corrections, everything, type Library, noCorrections } from '../index';
import { writtenFor } from './carry-over';

const url = 'https://bao.example/cho-noi.html';
const first: MadeUp = {
  url,
  title: 'Chợ nổi mở lại',
  text: 'Ông Lê Văn Mẫu và ông Phố Hàng Thử nêu 7/2019/NĐ-CP.\n',
  officials: [
    ['Lê Văn Mẫu', 'Giám đốc', 'Sở Xây dựng'],
    ['Phố Hàng Thử', 'Trưởng phòng', 'Sở Xây dựng'],
  ],
  references: [['7/2019/NĐ-CP', 'vn:cp:nd:2019:7']],
};
const second: MadeUp = { ...first, text: `Tin cập nhật. ${first.text}` };
const rejected = { ...noCorrections, officials: [{ name: 'Phố Hàng Thử', change: null }] };

describe('a new version of an article', () => {
  let library: Library;
  beforeEach(async () => {
    library = await newLibrary();
  });
  const total = async (filters: object) =>
    (await library.search({ ...everything, filters: { ...everything.filters, ...filters } })).total;
  const newVersion = (about: object = {}) => clipMadeUp(library, { ...second, asNewVersion: true, ...about });

  it('keeps in every list what the reader wrote on the latest', async () => {
    await clipMadeUp(library, { ...first, tags: ['chợ'], note: 'Hỏi lại', corrections: rejected });
    const id = await newVersion();
    expect(await total({ tags: ['chợ'] })).toBe(1);
    expect(await total({ hasNote: true })).toBe(1);
    expect((await library.listEntities('official')).map(({ label }) => label)).toEqual(['Lê Văn Mẫu']);
    expect(await library.readClipping(id)).toMatchObject({ tags: ['chợ'], note: 'Hỏi lại', corrections: rejected });
  });

  it('has what is written on it beside that, and instead of it where both say something of the same', async () => {
    const rank = { officials: [{ name: 'Lê Văn Mẫu', change: { rank: 'Đại tá' } }, ...rejected.officials] };
    await clipMadeUp(library, { ...first, tags: ['chợ'], note: 'Hỏi lại', corrections: { ...noCorrections, ...rank } });
    const officials = [{ name: 'Lê Văn Mẫu', change: { rank: 'Thượng tá' } }];
    const own = { tags: ['Chợ', 'sông'], note: 'Đã sửa', corrections: { ...noCorrections, officials } };
    expect(await library.readClipping(await newVersion(own))).toMatchObject({
      tags: ['chợ', 'sông'],
      note: 'Hỏi lại\n\nĐã sửa',
      corrections: { officials: [...rejected.officials, ...officials] },
    });
  });

  it('has only what is written on it where the reader saw what was written before', async () => {
    const carriedFrom = await clipMadeUp(library, { ...first, tags: ['chợ'], note: 'Hỏi lại', corrections: rejected });
    const id = await newVersion({ carriedFrom, note: 'Đã hỏi' });
    expect(await library.readClipping(id)).toMatchObject({ tags: [], note: 'Đã hỏi', corrections: noCorrections });
    // Another version was made meanwhile: what stands on it was not seen.
    expect(await library.readClipping(await newVersion({ carriedFrom, tags: ['sông'] }))).toMatchObject({
      tags: ['sông'],
      note: 'Đã hỏi',
    });
  });

  it('takes nothing from a quote, nor gives it anything', async () => {
    await clipMadeUp(library, { ...first, tags: ['chợ'], note: 'Hỏi lại' });
    const quote = { exact: 'Ông Lê Văn Mẫu', prefix: '', suffix: '', start: 0, end: 14 };
    const quoted = await clipMadeUp(library, { ...first, quote, tags: ['trích'] });
    const again = await clipMadeUp(library, { ...first, quote, asNewVersion: true });
    const id = await newVersion();
    const tagsOf = async (one: number) => (await library.readClipping(one))?.tags;
    expect(await Promise.all([quoted, again, id].map(tagsOf))).toEqual([['trích'], [], ['chợ']]);
  });
});

describe('of the corrections', () => {
  const carried = (corrections: Partial<Corrections>, about: MadeUp, was: MadeUp = first) =>
    writtenFor(
      { record: madeUpRecord(was), tags: [], note: '', corrections: { ...noCorrections, ...corrections } },
      madeUpRecord(about),
    ).corrections;

  it('of an article those stay whose field the paper left as it was', () => {
    const article = { title: 'Chợ nổi mở lại sau lũ', section: 'Kinh tế' };
    expect(carried({ article }, second).article).toEqual(article);
    expect(carried({ article }, { ...second, title: 'Chợ nổi đóng cửa' }).article).toEqual({ section: 'Kinh tế' });
  });

  it('of an official those stay who is still named, with the posts only where the paper left them', () => {
    const roles = [{ title: 'Phó Giám đốc', organization: 'Sở Xây dựng', status: 'current' as const }];
    const officials = [{ name: 'Lê Văn Mẫu', change: { rank: 'Đại tá', roles } }, ...rejected.officials];
    expect(carried({ officials }, second).officials).toEqual(officials);
    const promoted: MadeUp = { ...second, officials: [['Lê Văn Mẫu', 'Chủ tịch', 'UBND tỉnh']] };
    expect(carried({ officials }, promoted).officials).toEqual([{ name: 'Lê Văn Mẫu', change: { rank: 'Đại tá' } }]);
    const onlyPosts = [{ name: 'Lê Văn Mẫu', change: { roles } }];
    expect(carried({ officials: onlyPosts }, promoted).officials).toEqual([]);
  });

  it('of a document those stay that is still named, where it stands now', () => {
    const start = first.text!.indexOf('7/2019');
    const references = [{ mention: '7/2019/NĐ-CP', start, change: { subject: 'chợ' } }];
    const moved = [{ ...references[0], start: second.text!.indexOf('7/2019') }];
    expect(carried({ references }, second).references).toEqual(moved);
    expect(carried({ references: [{ ...references[0]!, start: 1 }] }, second).references).toEqual([]);
    const other: MadeUp = { ...second, references: [['7/2019/NĐ-CP', 'vn:cp:nd:2020:7']] };
    expect(carried({ references }, other).references).toEqual([]);
  });
});
