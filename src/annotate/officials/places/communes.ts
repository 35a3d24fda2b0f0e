/** Names of communes: those that look like people, and suffixes after the capitals: *xã A Lưới 2*, *phường 3 Bảo Lộc*. */

import { isNumbered } from '../names/name-ends';
import { surnameAt } from '../names/name-words';
import { COMMUNES } from '../tables/communes';
import { COMMON_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';

/** Towns in the names of wards of 2025, after a dash or a number. Source: national code list of July 2025. */
const TOWNS = ['đà lạt', 'lăng cô', 'quốc tử giám', 'bảo lộc'];

const townEnd = (scan: Scan, at: number): number => {
  const town = TOWNS.find((name) => textOf(scan, at, at + name.split(' ').length).toLowerCase() === name);
  return town === undefined ? -1 : at + town.split(' ').length;
};

const LONGEST = 4;
const NAMED = new Set(COMMUNES.toLowerCase().split(/,?\n|, /));

/** Returns how many of the words [at, end) are a commune that looks like a person; 0 if none, or if the article has that person. */
export function communeLength(scan: Scan, at: number, end: number): number {
  if (scan.known.has(hashRun(scan, at, end))) return 0;
  for (let length = Math.min(LONGEST, end - at); length > 1; length--)
    if (NAMED.has(textOf(scan, at, at + length).toLowerCase())) return length;
  return 0;
}

const isWholeName = (scan: Scan, at: number): boolean =>
  (surnameAt(scan, at) & COMMON_SURNAME) !== 0 && isCapital(scan, at + 1) && isCapital(scan, at + 2);

/** Returns the word after the commune that begins at `start` and whose capitals or number end at `at`; `at` if it has no suffix. */
export function communeEnd(scan: Scan, start: number, at: number): number {
  if (at === start || !/^(?:xã|phường)$/.test(wordAt(scan, start - 1)) || isLineEnd(scan, at)) return at;
  if (isNumber(scan, start)) return Math.max(at, townEnd(scan, at));
  if (signAt(scan, at) === '-') return Math.max(at, townEnd(scan, at + 1));
  const mark = textOf(scan, at, at + 1);
  // *xã Long Hưng A Trần Văn Ẩn*, *xã Hòa Tú II Trần Văn Ẩn*: before a full name the letter belongs to the commune.
  if (/^(?:[AB]|I{1,3}|IV)$/.test(mark) && isWholeName(scan, at + 1)) return at + 1;
  if (!/^[1-9]$/.test(mark)) return at;
  const closed = isLineEnd(scan, at + 1) || /^[,.;:)-]$/.test(signAt(scan, at + 1));
  return closed || isCapital(scan, at + 1) || isNumbered(scan, at) ? at + 1 : at;
}
