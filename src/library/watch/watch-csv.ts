/** A watch list from a CSV or a plain list, where the first column counts and further ones are passed over; and as a CSV of one column. */
import { decodeUtf16 } from '../../annotate/text/utf16';
import { byteOrderMark, csvCell } from '../../export/csv';
import type { Watched } from '../../platform/watch-list';

/** The first field of a row: quoted as in CSV, else up to a comma, semicolon or tab. */
const FIRST = /^\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/;

/** A document bears a number with a slash (`21/2019/NĐ-CP`) or the name of a law. */
const DOCUMENT =
  /\d+\/|^(?:bộ luật|luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn)\s/i;

/** Names of the first column as people write them in a heading. */
const HEADING = /^(?:tên|họ tên|họ và tên|name|người|văn bản|số hiệu|label)$/i;

export function watchedFrom(label: string): Watched {
  return { kind: DOCUMENT.test(label) ? 'reference' : 'official', label, key: null };
}

/** What a list holds, each once, in its order; an empty field and a heading are no entries. */
export function parseWatchList(text: string): Watched[] {
  const labels = text
    .split(/\r?\n/)
    .map((row) => {
      const [, quoted, bare] = FIRST.exec(row) ?? [];
      return (quoted?.replaceAll('""', '"') ?? bare ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    })
    .filter((label, index) => label !== '' && !(index === 0 && HEADING.test(label)));
  return [...new Set(labels)].map(watchedFrom);
}

/** What a file holds: UTF-8, UTF-16 with its mark, as spreadsheets write "Unicode text", or else what they write as "CSV" in Vietnam. */
export async function listFrom(file: Blob): Promise<Watched[]> {
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

/** What `listFrom` reads again, in another browser too. */
export const watchListCsv = (list: readonly Watched[]): string =>
  byteOrderMark + list.map(({ label }) => `${csvCell(label)}\r\n`).join('');
