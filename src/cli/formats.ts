import type { AnnotationRecord } from '../annotate/record';
import type { Format } from './options';

/** How records are written: before all, each of them, between two, after all. */
export interface Writer {
  head: string;
  record(record: AnnotationRecord): string;
  separator: string;
  tail: string;
}

const COLUMNS = ['source', 'url', 'published', 'title', 'kind', 'name', 'key', 'start', 'end', 'text'] as const;

/** One row per mention. */
function rowsOf(record: AnnotationRecord): string {
  const { article } = record;
  const page = [record.source, article?.canonicalUrl ?? '', article?.published ?? '', article?.title ?? ''];
  const rows: (string | number)[][] = [];
  for (const official of record.officials) {
    for (const { start, end, text } of official.mentions)
      rows.push([...page, 'official', official.name, '', start, end, text]);
  }
  for (const reference of record.references) {
    const name = reference.id ?? reference.name ?? reference.type;
    for (const { start, end, text } of reference.mentions) {
      rows.push([...page, 'reference', name, reference.key ?? '', start, end, text]);
    }
  }
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets evaluate a cell with a leading = + - @ TAB or CR as a formula; an apostrophe makes it text. The library's exports have their
 * own (export/csv.ts), which the command line does not import: it needs only `annotate` and `article`.
 */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const WRITERS: Record<Format, Writer> = {
  jsonl: { head: '', record: (record) => `${JSON.stringify(record)}\n`, separator: '', tail: '' },
  json: { head: '[', record: (record) => `\n${JSON.stringify(record, null, 2)}`, separator: ',', tail: '\n]\n' },
  // The byte order mark makes Excel read UTF-8.
  csv: { head: `\uFEFF${COLUMNS.join(',')}\r\n`, record: rowsOf, separator: '', tail: '' },
};
