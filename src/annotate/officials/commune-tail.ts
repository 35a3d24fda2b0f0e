/** What belongs to the name of a commune behind its capitals: *xã A Lưới 2*, *phường 3 Bảo Lộc*, *phường Cam Ly - Đà Lạt*. */

import { isNumbered } from './name-ends';
import { isCapital, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from './scan';

/** Towns that wards of 2025 bear behind a dash or a number. Source: national code list of July 2025. */
const TOWNS = ['đà lạt', 'lăng cô', 'quốc tử giám', 'bảo lộc'];

const townEnd = (scan: Scan, at: number): number => {
  const town = TOWNS.find((name) => textOf(scan, at, at + name.split(' ').length).toLowerCase() === name);
  return town === undefined ? -1 : at + town.split(' ').length;
};

/** The word after the name that begins at `start` and whose capitals or number end at `at`; `at` where nothing more belongs to it. */
export function communeEnd(scan: Scan, start: number, at: number): number {
  if (at === start || !/^(?:xã|phường)$/.test(wordAt(scan, start - 1)) || isLineEnd(scan, at)) return at;
  if (isNumber(scan, start)) return Math.max(at, townEnd(scan, at));
  if (signAt(scan, at) === '-') return Math.max(at, townEnd(scan, at + 1));
  if (!/^[1-9]$/.test(textOf(scan, at, at + 1))) return at;
  const closed = isLineEnd(scan, at + 1) || /^[,.;:)-]$/.test(signAt(scan, at + 1));
  return closed || isCapital(scan, at + 1) || isNumbered(scan, at) ? at + 1 : at;
}
