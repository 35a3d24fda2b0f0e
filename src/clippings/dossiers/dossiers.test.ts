import { beforeAll, describe, expect, it } from 'vitest';
import { clipMadeUp, madeUpRecord, newLibrary } from '../../../tests/clippings/made-up';
import type { Library } from '../index';
import { people } from './person';

describe('people', () => {
  const key = (name: string, ...organisations: string[]) => ({ key: name, organisations });
  it.each([
    ['share an organisation', [key('a|x', 'x'), key('a|y', 'y', 'x')], [], [['a|x', 'a|y']]],
    ['share none', [key('a|x', 'x'), key('a|y', 'y')], [], [['a|x'], ['a|y']]],
    ['have none', [key('a'), key('a|y', 'y')], [], [['a'], ['a|y']]],
    [
      'are joined by hand',
      [key('a|x', 'x'), key('a|y', 'y')],
      [{ kind: 'join' as const, a: 'a|x', b: 'a|y' }],
      [['a|x', 'a|y']],
    ],
    [
      'are split by hand',
      [key('a|x', 'x'), key('a|y', 'x', 'y')],
      [{ kind: 'split' as const, a: 'a|x', b: 'a|y' }],
      [['a|x'], ['a|y']],
    ],
    [
      'are split, then joined',
      [key('a|x', 'x'), key('a|y', 'x')],
      [
        { kind: 'split' as const, a: 'a|x', b: 'a|y' },
        { kind: 'join' as const, a: 'a|y', b: 'a|x' },
      ],
      [['a|x', 'a|y']],
    ],
    ['are joined with one that is gone', [key('a|x', 'x')], [{ kind: 'join' as const, a: 'a|x', b: 'a|y' }], [['a|x']]],
  ])('that %s', (_, keys, decisions, expected) => expect(people(keys, decisions)).toEqual(expected));
});

describe('dossiers', () => {
  let library: Library;
  beforeAll(async () => {
    library = await newLibrary();
    const decree: [string, string, string] = ['21/2019/NĐ-CP', 'vn:cp:nd:2019:21', 'Điều 5'];
    await clipMadeUp(library, {
      published: '2022-05-01',
      text: 'Họp báo sáng nay. Phó Giám đốc Sở Xây dựng Lê Văn Mẫu nói rõ. Hết.\n',
      officials: [['Lê Văn Mẫu', 'Phó Giám đốc', 'Sở Xây dựng']],
    });
    await clipMadeUp(library, {
      published: '2024-05-01',
      text: 'Giám đốc Sở Xây dựng Lê Văn Mẫu nêu 21/2019/NĐ-CP. Bà Trần Thị Thử dự.\n',
      officials: [
        ['Lê Văn Mẫu', 'Giám đốc', 'Sở Xây dựng'],
        ['Trần Thị Thử', 'Chủ tịch', 'Hội Nông dân'],
      ],
      references: [decree],
    });
    await clipMadeUp(library, { published: '2023-01-01', officials: [['Lê Văn Mẫu', 'Đại tá', 'Công an tỉnh B']] });
  });

  it('of an official: posts over time, sentences, documents and people beside', async () => {
    const dossier = await library.officialDossier('lê văn mẫu|sở xây dựng');
    expect(dossier?.clippings).toBe(2);
    expect(dossier?.posts).toMatchObject([
      { title: 'Phó Giám đốc', from: '2022-05-01', to: '2022-05-01' },
      { title: 'Giám đốc', from: '2024-05-01' },
    ]);
    expect(dossier?.entries.map(({ sentences }) => sentences)).toEqual([
      ['Giám đốc Sở Xây dựng Lê Văn Mẫu nêu 21/2019/NĐ-CP.'],
      ['Phó Giám đốc Sở Xây dựng Lê Văn Mẫu nói rõ.'],
    ]);
    expect(dossier?.documents).toEqual([{ key: 'vn:cp:nd:2019:21', label: 'Nghị định 21/2019/NĐ-CP', clippings: 1 }]);
    expect(dossier?.people).toMatchObject([{ label: 'Trần Thị Thử', clippings: 1 }]);
    expect(dossier?.namesakes).toMatchObject([{ organization: 'Công an tỉnh B', clippings: 1 }]);
  });

  it('of an official: for each post the sentence that says so, and one that says two of them once', async () => {
    const own = await newLibrary();
    const said = ['Bà Lò Thị Ẩn là Bí thư xã, Chủ tịch xã.', 'Trước đó bà Lò Thị Ẩn là Giám đốc Sở Y tế.'];
    const text = `${said.join(' ')}\n`;
    const record = madeUpRecord({ text, officials: [['Lò Thị Ẩn', 'Bí thư', 'xã']] });
    const [official] = record.officials;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const role = (title: string) => ({ ...official!.roles[0]!, title, evidence: at(title) });
    const roles = ['Bí thư', 'Chủ tịch', 'Giám đốc'].map(role);
    await clipMadeUp(own, { record: { ...record, officials: [{ ...official!, roles }] } });
    expect((await own.officialDossier('lò thị ẩn|xã'))?.entries[0]?.sentences).toEqual(said);
  });

  it('in short, for a card: live clippings and the newest of them', async () => {
    const key = 'lê văn mẫu|sở xây dựng';
    const { clippings, recent } = await library.mentions('official', key, 50);
    expect(clippings).toBe(2);
    expect(recent.map(({ date }) => date)).toEqual(['2024-05-01', '2022-05-01']);
    expect((await library.mentions('official', key, 1)).recent.map(({ date }) => date)).toEqual(['2024-05-01']);
    expect(await library.mentions('reference', 'vn:cp:nd:2019:21', 50)).toMatchObject({ clippings: 1 });
    expect(await library.mentions('official', 'nobody', 50)).toEqual({ clippings: 0, recent: [] });
    const undo = await library.moveToBin([recent[0]!.clipping]);
    expect(await library.mentions('official', key, 50)).toMatchObject({
      clippings: 1,
      recent: [{ date: '2022-05-01' }],
    });
    await undo();
  });

  it('are joined by hand, and parted again', async () => {
    const [a, b] = ['lê văn mẫu|sở xây dựng', 'lê văn mẫu|công an tỉnh b'];
    const { id } = await library.joinOfficials(a!, b!);
    expect((await library.officialDossier(b!))?.clippings).toBe(3);
    await library.undoDecision(id);
    expect((await library.officialDossier(b!))?.clippings).toBe(1);
    await expect(library.joinOfficials(a!, 'trần thị thử|hội nông dân')).rejects.toThrow();
  });

  it('of a document: who, when, where, which pinpoints', async () => {
    expect(await library.referenceDossier('vn:cp:nd:2019:21')).toMatchObject({
      id: '21/2019/NĐ-CP',
      clippings: 1,
      officials: [{ label: 'Lê Văn Mẫu' }, { label: 'Trần Thị Thử' }],
      pinpoints: [{ pinpoint: 'Điều 5', clippings: 1 }],
      entries: [{ date: '2024-05-01', sentences: ['Giám đốc Sở Xây dựng Lê Văn Mẫu nêu 21/2019/NĐ-CP.'] }],
    });
    expect(await library.referenceDossier('vn:cp:nd:1900:1')).toBeNull();
  });

  it('are listed by count and found by the beginning of a word', async () => {
    const found = await library.listEntities('official', { prefix: 'mau le' });
    expect(found.map(({ key }) => key)).toEqual(['lê văn mẫu|sở xây dựng', 'lê văn mẫu|công an tỉnh b']);
    expect((await library.listEntities('official'))[0]).toMatchObject({
      label: 'Lê Văn Mẫu',
      detail: 'Sở Xây dựng',
      clippings: 2,
    });
  });
});

it('repeating a decision, as by a second click, adds none', async () => {
  const library = await newLibrary();
  const [a, b] = ['lê văn mẫu|sở a', 'lê văn mẫu|sở b'];
  const joined = await library.joinOfficials(a, b);
  expect(await library.joinOfficials(a, b)).toEqual(joined);
  const split = await library.splitOfficials(a, b);
  expect(split.id).not.toBe(joined.id);
  expect(await library.splitOfficials(a, b)).toEqual(split);
  expect((await library.joinOfficials(a, b)).id).not.toBe(joined.id);
});
