/**
 * Writes the packaged registry of documents (`src/annotate/registry/documents.tsv.gz`) from the table of
 * documents: `npx tsx tests/tools/build-registry.ts`.
 */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { REGISTRY_VERSION } from '../../src/annotate/registry';
import { fold } from '../../src/annotate/text/fold';
import { documentTitle } from './document-title';
import { type DocumentRow, readDocuments } from './documents-table';

/** Longer titles are cut at a word, because cards show two lines. */
const MAX_TITLE = 260;

/** Titles collected from citations are used for decrees and circulars only; broken ones are dropped. */
function titleOf({ title, type, confidence }: DocumentRow): string {
  if (/OCR|http|\uFFFD/.test(title)) return '';
  if (confidence === 'B' && type !== 'Nghị định' && !/^Thông tư/.test(type) && !/luật|Pháp lệnh/i.test(type)) return '';
  const named = /^(?:Luật|Bộ luật|Pháp lệnh)$/.test(type)
    ? `${type} ${title.replace(/^Sửa/, 'sửa').replace(/^Về /, '')}`
    : title;
  const folded = documentTitle(fold(named).text.replace(/[\t\n]+/g, ' '));
  if (folded.length <= MAX_TITLE) return folded;
  return `${folded.slice(0, folded.lastIndexOf(' ', MAX_TITLE)).replace(/[,;]$/, '')}…`;
}

/** A decision or directive without a year in its number is identified by its date, a law without a number by name and date. */
function isIdentifiable({ number, type, issued }: DocumentRow): boolean {
  if (number === '') return issued !== '' && /luật/i.test(type);
  return /\/\d{4}\//.test(number) || issued !== '' || /luật/i.test(type);
}

const issuers = new Map<string, number>();
const statuses = new Map<string, number>();
const codeOf = (words: string, codes: Map<string, number>) => {
  if (words === '') return '';
  if (!codes.has(words)) codes.set(words, codes.size);
  return String(codes.get(words));
};
const compact = (date: string) => date.replaceAll('-', '');

const rows = readDocuments()
  .filter(isIdentifiable)
  .map((row) =>
    [
      row.number,
      titleOf(row),
      codeOf(row.issuer, issuers),
      compact(row.issued),
      compact(row.effective),
      codeOf(row.status, statuses),
      row.amends.replaceAll(', ', ','),
      row.replaces.replaceAll(', ', ','),
    ]
      .join('\t')
      .trimEnd(),
  )
  // Similar numbers next to each other compress better.
  .sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
function keyOf(row: string): string {
  const [number = ''] = row.split('\t');
  return number.split('/').reverse().join('/');
}

const table = [REGISTRY_VERSION, [...issuers.keys()].join('\t'), [...statuses.keys()].join('\t'), ...rows].join('\n');
const bytes = gzipSync(table, { level: 9 });
writeFileSync(resolve(import.meta.dirname, '../../src/annotate/registry/documents.tsv.gz'), bytes);
console.log(`${rows.length} documents, ${bytes.length} bytes`);
