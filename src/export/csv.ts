/** CSV for Excel, LibreOffice, R and pandas: UTF-8 with BOM, CRLF, quoted where needed, formulas made harmless. */
import type { Cell, Table, TableEncoder } from './table';

export const byteOrderMark = '\uFEFF';

/** What spreadsheets take for the start of a formula or a command; such a cell gets an apostrophe before it. */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** Words of a page are guarded; numbers and booleans are the product's own. */
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
