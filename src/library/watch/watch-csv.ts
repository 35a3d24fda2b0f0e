/** Reads a watch list from a CSV or plain list, of which only the first column counts, and writes it as a CSV of one column. */
import { decodeUtf16 } from '../../annotate/text/utf16';
import { byteOrderMark, csvCell } from '../../export/csv';
import type { Watched } from '../../platform/watch-list';

/** The first field of a row: quoted, or up to a comma, semicolon or tab. */
const FIRST_FIELD = /^\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/;

/** A document has a number with a slash (`21/2019/NĐ-CP`) or begins with its type. */
const DOCUMENT =
  /\d+\/|^(?:bộ luật|luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn)\s/i;

/** Usual headings of the first column. */
const HEADING = /^(?:tên|họ tên|họ và tên|name|người|văn bản|số hiệu|label)$/i;

export function watchedFrom(label: string): Watched {
  return { kind: DOCUMENT.test(label) ? 'reference' : 'official', label, key: null };
}

/** The entries of a list in order, without duplicates, empty fields and a heading. */
export function parseWatchList(text: string): Watched[] {
  const labels = text
    .split(/\r?\n/)
    .map((row) => {
      const [, quoted, bare] = FIRST_FIELD.exec(row) ?? [];
      return (quoted?.replaceAll('""', '"') ?? bare ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    })
    .filter((label, index) => label !== '' && !(index === 0 && HEADING.test(label)));
  return [...new Set(labels)].map(watchedFrom);
}

/** Reads a file in UTF-8, in UTF-16 with a byte order mark (the "Unicode text" of spreadsheets), or otherwise in their Vietnamese code page. */
export async function readListFile(file: Blob): Promise<Watched[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return parseWatchList(decodeUtf16(bytes) ?? decodeBytes(bytes));
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

/** A CSV that readListFile can read. */
export const watchListCsv = (list: readonly Watched[]): string =>
  byteOrderMark + list.map(({ label }) => `${csvCell(label)}\r\n`).join('');
