import type { Library } from '../../src/clippings';
import type { JournalFiles } from '../../src/clippings/journal-files/files';
import type { Tail } from '../../src/clippings/journal-files/tail';
import { clipMadeUp, newLibrary } from './made-up';

/** A small library with versions, bin, tags, notes, corrections, a quote and a decision. */
export async function variedLibrary(name?: string, files?: JournalFiles, tail?: Tail): Promise<Library> {
  const library = await newLibrary(name, files, tail);
  const url = 'https://bao.example/de.html';
  await clipMadeUp(library, { url, text: 'Đê dài 12 km.\n', officials: [['Lê Văn Mẫu', 'Giám đốc', 'Sở A']] });
  await clipMadeUp(library, {
    url,
    text: 'Đê dài 13 km.\n',
    asNewVersion: true,
    tags: ['đê'],
    officials: [['Lê Văn Mẫu', 'Giám đốc', 'Sở B']],
  });
  const binned = await clipMadeUp(library, { title: 'Bỏ', note: 'đã xem' });
  await library.moveToBin([binned]);
  const kept = await clipMadeUp(library, {
    title: 'Giữ "ngoặc" \\ và \u2028',
    references: [['21/2019/NĐ-CP', 'vn:cp:nd:2019:21']],
  });
  await library.setCorrections(kept, (now) => ({ ...now, article: { title: 'Giữ lại' } }));
  await clipMadeUp(library, {
    text: 'Một câu.',
    quote: { exact: 'Một', prefix: '', suffix: ' câu', start: 0, end: 3 },
  });
  await library.joinOfficials('lê văn mẫu|sở a', 'lê văn mẫu|sở b');
  return library;
}
