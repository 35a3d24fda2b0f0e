import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipMadeUp, madeUpRequest, newLibrary } from '../../../tests/clippings/made-up';
import { everything, type Library } from '../index';

let library: Library;
beforeEach(async () => {
  library = await newLibrary();
});

afterEach(() => void vi.useRealTimers());

const total = async (text = '', filters = {}) =>
  (await library.search({ ...everything, text, filters: { ...everything.filters, ...filters } })).total;

describe('clip', () => {
  it('saves and reads back the whole clipping', async () => {
    const request = madeUpRequest({
      title: 'Khởi công đường ven biển',
      tags: [' hạ tầng ', 'hạ tầng', 'Hạ  tầng'.normalize('NFD'), ' '],
      note: 'Xem lại',
    });
    const outcome = await library.clip(request);
    expect(outcome.status).toBe('saved');
    if (outcome.status !== 'saved') return;
    expect(outcome.head).toMatchObject({ version: 1, state: 'live', tags: ['hạ tầng'], hasNote: true });
    const clipping = await library.readClipping(outcome.head.id);
    expect(clipping).toMatchObject({ record: request.record, note: 'Xem lại', workId: request.requestId });
    expect(await library.listEntities('tag')).toMatchObject([{ key: 'hạ tầng', clippings: 1 }]);
  });

  it('refuses what is too long for a line of a backup, where each control character takes six letters', async () => {
    const markup = '\u0001'.repeat(6 * 2 ** 20);
    await expect(library.clip(madeUpRequest({ markup }))).rejects.toMatchObject({ code: 'tooLarge' });
    expect(await total()).toBe(0);
  });

  it('refuses spans outside the text, with which no backup could be restored', async () => {
    const request = madeUpRequest({ text: 'Ông Lê Văn Mẫu.', officials: [['Lê Văn Mẫu', 'Chủ tịch', '']] });
    const text = 'Ông Mẫu';
    const { article } = request.record;
    const record = { ...request.record, article: article && { ...article, text } };
    await expect(library.clip({ ...request, record })).rejects.toMatchObject({ code: 'badMessage' });
    const quote = { start: 5, end: 2, exact: '', prefix: '', suffix: '' };
    await expect(library.clip({ ...request, quote })).rejects.toMatchObject({ code: 'badMessage' });
    expect(await total()).toBe(0);
  });

  it('answers a retry with what was saved', async () => {
    const request = madeUpRequest();
    await library.clip(request);
    expect(await library.clip(request)).toMatchObject({ status: 'saved', again: true });
    expect(await total()).toBe(1);
  });

  it('writes nothing for an article that the library has, and returns `duplicate`', async () => {
    const first = await clipMadeUp(library, { url: 'https://bao.example/duong.html' });
    const outcome = await library.clip(madeUpRequest({ url: 'https://m.bao.example/duong.html?utm_source=zalo' }));
    expect(outcome).toMatchObject({ status: 'duplicate', sameText: true, earlier: [{ id: first }] });
    expect(await total()).toBe(1);
  });

  it('keeps versions; lists show the newest', async () => {
    const url = 'https://bao.example/cau.html';
    const first = await clipMadeUp(library, { url, text: 'Cầu dài 900 mét.\n' });
    const second = await clipMadeUp(library, { url, text: 'Cầu dài 950 mét.\n', asNewVersion: true });
    const [a, b] = await library.readHeads([first, second]);
    expect([a?.state, b?.state, b?.version]).toEqual(['older', 'live', 2]);
    expect(a?.workId).toBe(b?.workId);
    expect(await total()).toBe(1);
    expect(await total('', { state: 'all' })).toBe(2);
    expect((await library.listEntities('site'))[0]?.clippings).toBe(1);
    const undo = await library.moveToBin([second]);
    expect((await library.readHeads([first]))[0]?.state).toBe('live');
    await undo();
    expect((await library.readHeads([first]))[0]?.state).toBe('older');
  });

  it('makes one clipping of two concurrent requests', async () => {
    const url = 'https://bao.example/hai-the.html';
    const outcomes = await Promise.all([library.clip(madeUpRequest({ url })), library.clip(madeUpRequest({ url }))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['duplicate', 'saved']);
  });

  it('keeps a quote beside its article, and once', async () => {
    const url = 'https://bao.example/trich.html';
    const text = 'Ông Lê Văn Mẫu nói sẽ làm.\nBà Trần Thị Thử nói sẽ xem.\n';
    const officials: [string, string, string][] = [
      ['Lê Văn Mẫu', 'Giám đốc', 'Sở A'],
      ['Trần Thị Thử', 'Giám đốc', 'Sở B'],
    ];
    await clipMadeUp(library, { url, text, officials });
    const quote = { exact: 'Bà Trần Thị Thử nói', prefix: '', suffix: '', start: 27, end: 46 };
    const id = await clipMadeUp(library, { url, text, officials, quote });
    expect((await library.readHeads([id]))[0]).toMatchObject({ kind: 'quote', officials: 1, excerpt: quote.exact });
    expect((await library.clip(madeUpRequest({ url, text, quote }))).status).toBe('duplicate');
  });

  it('a clock set back disturbs neither order nor versions', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const clipAt = (now: string, about = {}): Promise<number> => {
      vi.setSystemTime(now);
      return clipMadeUp(library, { published: null, ...about });
    };
    const url = 'https://bao.example/dong-ho.html';
    const first = await clipAt('2026-11-22T09:00:00Z', { url });
    const other = await clipAt('2026-11-22T08:00:00Z');
    const second = await clipAt('2026-11-22T07:00:00Z', { url, text: 'Lời mới.\n', asNewVersion: true });
    const { hits } = await library.search(everything);
    expect(hits.map(({ id }) => id)).toEqual([second, other]);
    const versions = await library.readVersions((await library.readHeads([first]))[0]?.workId ?? '');
    expect(versions.map(({ id, version, state }) => [id, version, state])).toEqual([
      [first, 1, 'older'],
      [second, 2, 'live'],
    ]);
    expect(versions.map(({ clippedAt }) => clippedAt.slice(11, 13))).toEqual(['09', '07']);
  });
});

describe('changes', () => {
  it('of the note are found, and undone', async () => {
    const id = await clipMadeUp(library, { title: 'Tin ngắn' });
    const undo = await library.setNote(id, 'Hỏi lại phòng biên tập');
    expect(await total('biên tập')).toBe(1);
    expect(await total('', { hasNote: true })).toBe(1);
    await undo();
    expect(await total('biên tập')).toBe(0);
    expect(await total('', { hasNote: true })).toBe(0);
  });

  it('of tags count, filter and are undone', async () => {
    const ids = [await clipMadeUp(library), await clipMadeUp(library, { tags: ['cũ'] })];
    const undo = await library.setTags(ids, { add: ['mới'], remove: ['cũ'] });
    expect(await total('', { tags: ['mới'] })).toBe(2);
    expect(await library.listEntities('tag')).toMatchObject([{ key: 'mới', clippings: 2 }]);
    await undo();
    expect(await library.listEntities('tag')).toMatchObject([{ key: 'cũ', clippings: 1 }]);
  });

  it('of tags know a tag in whatever case, as the fields for them do', async () => {
    const id = await clipMadeUp(library, { tags: ['Đất đai', 'cũ'] });
    const tags = async () => (await library.readClipping(id))?.tags;
    await library.setTags([id], { add: ['đất đai', 'mới', 'Mới'] });
    expect(await tags()).toEqual(['Đất đai', 'cũ', 'mới']);
    await library.setTags([id], { remove: ['CŨ'] });
    expect(await tags()).toEqual(['Đất đai', 'mới']);
    await library.setTags([id], { add: ['đất đai'], remove: ['Đất đai'] });
    expect(await tags()).toEqual(['mới', 'đất đai']);
  });

  it('to the bin hide a clipping, and emptying it removes it', async () => {
    const id = await clipMadeUp(library, { title: 'Bài bỏ đi' });
    await library.moveToBin([id]);
    expect(await total('bỏ đi')).toBe(0);
    expect(await total('', { state: 'bin' })).toBe(1);
    expect(await library.listEntities('site')).toEqual([]);
    expect(await library.emptyBin()).toBe(1);
    expect(await library.readClipping(id)).toBeNull();
    expect(await total('', { state: 'bin' })).toBe(0);
  });

  it('by a newer recogniser keep the corrections', async () => {
    const id = await clipMadeUp(library, {
      text: 'Ông Lê Văn Mẫu nói.\n',
      officials: [['Lê Văn Mẫu', 'Giám đốc', 'Sở A']],
    });
    await library.setCorrections(id, () => ({
      article: { title: 'Tên đúng' },
      officials: [{ name: 'Lê Văn Mẫu', change: { rank: 'Đại tá' } }],
      references: [],
    }));
    const official = (await library.readClipping(id))!.record.officials[0]!;
    const done = await library.annotateAnew(
      () => ({
        officials: [{ ...official, roles: [{ ...official.roles[0]!, title: 'Phó Giám đốc' }] }],
        references: [],
        relations: [],
      }),
      { recogniser: '2', registry: '2' },
      { signal: new AbortController().signal, onProgress() {} },
    );
    expect(done).toBe(1);
    const dossier = await library.officialDossier('lê văn mẫu|sở a');
    expect(dossier).toMatchObject({ rank: 'Đại tá', posts: [{ title: 'Phó Giám đốc', clippings: 1 }] });
    expect((await library.readHeads([id]))[0]).toMatchObject({ title: 'Tên đúng', recogniser: '2' });
    expect(await total('tên đúng')).toBe(1);
    expect(await total('lê văn mẫu')).toBe(1);
  });
});

describe('an article that is clipped again while it is in the bin', () => {
  it('is its next version, so that it stands once when the old one is taken back', async () => {
    const url = 'https://bao.example/lam-lai.html';
    const first = await clipMadeUp(library, { url, tags: ['cũ'] });
    const undo = await library.moveToBin([first]);
    const second = await clipMadeUp(library, { url });
    expect((await library.readClipping(second))?.tags).toEqual([]);
    await undo();
    expect(await total()).toBe(1);
    const [a, b] = await library.readHeads([first, second]);
    expect([a?.state, b?.state, b?.version]).toEqual(['older', 'live', 2]);
    expect(b?.workId).toBe(a?.workId);
  });

  it('stays when the old one is deleted for ever; another article, or a quote, is no version of it', async () => {
    const url = 'https://bao.example/lam-lai.html';
    const text = 'Bà Trần Thị Thử nói sẽ xem.\n';
    const first = await clipMadeUp(library, { url, text });
    await library.moveToBin([first]);
    const quote = { exact: 'sẽ xem', prefix: 'nói ', suffix: '.', start: 20, end: 26 };
    const others = [await clipMadeUp(library, { url, text, quote }), await clipMadeUp(library)];
    const second = await clipMadeUp(library, { url, text });
    expect((await library.readHeads(others)).map(({ version }) => version)).toEqual([1, 1]);
    await library.emptyBin();
    expect((await library.readHeads([second]))[0]).toMatchObject({ state: 'live', version: 2 });
    expect(await total()).toBe(3);
  });
});
