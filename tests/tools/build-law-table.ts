/**
 * Writes the table of law names that the recogniser knows (`src/annotate/references/law-table.ts`) from the table of documents:
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
  law.versions.push(
    (/^\d+\/\d{4}\//.test(row.number) ? row.number : year) +
      (row.effective ? `@${row.effective.slice(2, 4)}${row.effective.slice(5, 7)}` : ''),
  );
}
const yearOf = (version: string) => /\d{4}/.exec(version.replace(/^\d+\//, ''))?.[0] ?? '';
const rows = [...versions.values()]
  .map((law) => [law.name, ...law.versions.sort((a, b) => yearOf(a).localeCompare(yearOf(b)))].join('|'))
  .sort((a, b) => a.localeCompare(b, 'vi'));

writeFileSync(
  resolve(import.meta.dirname, '../../src/annotate/references/law-table.ts'),
  `/**
 * Laws (L), codes (B) and ordinances (P) of Vietnam by name, one a line: kind | name | a version | a version …
 * A version is its number, or its year where it bears none, and after @ the month (YYMM) from which it is in force.
 *
 * Written by tests/tools/build-law-table.ts from a table of documents gathered from public records in November 2026.
 */
export const LAW_TABLE = \`${rows.join('\n')}\`;
`,
);
