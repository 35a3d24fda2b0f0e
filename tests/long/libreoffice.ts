/**
 * `npm run long -- libreoffice`: opens every CSV table in LibreOffice (`soffice`, with formulas evaluated, as in the worst setting of its
 * import dialog), saves it again with formulas shown, and compares every word. Needs Debian's package libreoffice-calc.
 */
import '../export/words';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { many } from '../export/many';
import { awkward } from '../export/sample';
import { unzipped } from '../export/unzipped';
import { written } from '../export/written';

/** Comma, double quote, UTF-8, from line 1; special numbers detected; the last token of the import evaluates formulas. */
const importFilter = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';
/** The same signs; the tenth token writes formulas instead of their results. */
const exportFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true';

const folder = mkdtempSync(join(tmpdir(), 'diem-bao-libreoffice-'));

function throughLibreOffice(name: string, csv: Buffer | string): Record<string, string>[] {
  const opened = join(folder, name);
  writeFileSync(opened, csv);
  const saved = join(folder, 'saved');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ['--headless', `--infilter=${importFilter}`, '--convert-to', exportFilter, '--outdir', saved, opened];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 120_000 });
  return read(readFileSync(join(saved, name)));
}

function read(csv: Buffer): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

/** A spreadsheet rewrites numbers, dates and booleans in its own way and marks text that looks like them; words stay words. */
const isWord = (cell: string): boolean => /[^\d\s.,:;/TZ+'-]/.test(cell) && !/^(true|false)$/i.test(cell);

/** LibreOffice keeps one kind of line end and no control characters within a cell. */
const plain = (cell: string): string => cell.replace(/\r\n?|\u2028/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

let failures = 0;
function expectThat(truth: boolean, what: string): void {
  if (truth) return;
  failures += 1;
  console.error(`FAILED: ${what}`);
}

try {
  const [control] = throughLibreOffice('control.csv', 'sum\r\n=1+1\r\n');
  expectThat(control?.sum === '=1+1', `the control runs a formula that is not guarded: ${JSON.stringify(control)}`);
  const library = [...awkward, ...many(500)];
  for (const [name, csv] of await unzipped(await written('csv', library))) {
    const before = read(csv);
    const after = throughLibreOffice(name, csv);
    let words = 0;
    expectThat(after.length === before.length, `${name}: ${before.length} rows, ${after.length} in LibreOffice`);
    for (const [index, row] of before.entries()) {
      for (const [column, cell] of Object.entries(row)) {
        const found = after[index]?.[column] ?? '';
        expectThat(
          !/^[=+\-@]/.test(found),
          `${name} row ${index} ${column}: begins like a formula: ${found.slice(0, 60)}`,
        );
        if (!isWord(cell)) continue;
        words += 1;
        const same = plain(found) === plain(cell);
        expectThat(
          same,
          `${name} row ${index} ${column}: ${JSON.stringify(cell.slice(0, 80))} became ${JSON.stringify(found.slice(0, 80))}`,
        );
      }
    }
    console.log(`${name}: ${before.length} rows, ${words} cells of words the same`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(failures === 0 ? 'LibreOffice reads every table; no formula ran.' : `${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;
