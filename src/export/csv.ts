/** CSV for Excel, LibreOffice, R and pandas: UTF-8 with BOM, CRLF, quoted where needed, protected against formula injection. */
import type { Cell, Table, TableEncoder } from './table';

export const byteOrderMark = '\uFEFF';

/** What spreadsheets take for the start of a formula or command, some also the wide signs of East Asia; such a cell gets a leading apostrophe. */
const formulaStart = /^[=+\-@＝＋－＠\t\r]/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** Text, which may come from a page, is protected; numbers and booleans need not be. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvLine(cells: Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

export function encodeCsv({ columns }: Table): TableEncoder {
  let head = byteOrderMark + csvLine(columns.map(({ name }) => name));
  const withHead = (lines: string): string => {
    const text = head + lines;
    head = '';
    return text;
  };
  return {
    add: (rows) => withHead(rows.map(csvLine).join('')),
    end: () => withHead(''),
  };
}
