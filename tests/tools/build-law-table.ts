/**
 * Writes the table of law names that the recogniser knows (`src/annotate/references/laws/table.ts`) from the table of documents:
 * `npx tsx tests/tools/build-law-table.ts`.
 */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fold } from '../../src/annotate/text/fold';
import { readDocuments } from './documents-table';

const LETTERS: Record<string, string> = { Luật: 'L', 'Bộ luật': 'B', 'Pháp lệnh': 'P' };

const versions = new Map<string, { name: string; versions: string[] }>();
for (const row of readDocuments()) {
  const letter = LETTERS[row.type];
  if (letter === undefined || /^sửa đổi/i.test(row.title)) continue;
  const name = fold(row.title)
    .text.replace(/\([^)]*\)/g, '')
    .replace(/^Về | năm$/g, '')
    .trim();
  const year = row.issued.slice(0, 4) || /\/(\d{4})\//.exec(row.number)?.[1] || '';
  if (year === '') continue;
  const key = `${letter}|${name.toLowerCase().replaceAll(',', '')}`;
  const law = versions.get(key) ?? { name: `${letter}|${name}`, versions: [] };
  versions.set(key, law);
  law.versions.push(year.slice(2) + monthsLater(year, row.effective));
}

/** From January of the year of the law to the month from which it is in force, in base 36. */
function monthsLater(year: string, effective: string): string {
  if (effective === '') return '';
  const months = (Number(effective.slice(0, 4)) - Number(year)) * 12 + Number(effective.slice(5, 7)) - 1;
  return months >= 0 && months < 72 ? months.toString(36) : '';
}

/** 87 comes before 05. */
const yearOf = (version: string) => (Number(version.slice(0, 2)) + 60) % 100;
const rows = [...versions.values()]
  .map((law) => [law.name, ...[...new Set(law.versions)].sort((a, b) => yearOf(a) - yearOf(b))].join('|'))
  .sort((a, b) => a.localeCompare(b, 'vi'));

writeFileSync(
  resolve(import.meta.dirname, '../../src/annotate/references/laws/table.ts'),
  `/**
 * Laws (L), codes (B) and ordinances (P) of Vietnam by name, one per line: kind | name | version | version …
 * A version is its two-digit year and, if known, one base-36 digit: the months from January of that year until it takes effect.
 *
 * Written by tests/tools/build-law-table.ts from a table of documents gathered from public records in November 2026.
 */
export const LAW_TABLE = \`${rows.join('\n')}\`;
`,
);
