/** Coordinated numbers whose last has the symbol or year of all: *Quyết định số 523, 524 và 525/QĐ-TTg*, *các Nghị định 12 và 14/2024/NĐ-CP*. */

import type { Attributes } from '../attributes/attributes';
import type { DocumentMention } from './document-mention';

const JOINT = /^(?:,|,? và| đến) (?:số )?$/;
const RANGE = /^ đến /;
/** Largest difference between two numbers of one year. */
const NEAR = 5;
/** Longest list, and the largest difference between the first and last number of a longer list or a range. */
const LONGEST = 50;

/** Gives the symbol of `full`, which follows `found`, to the bare numbers before it; also its year, or nothing if the years may differ. */
export function distributeSymbol(text: string, found: DocumentMention[], full: DocumentMention): void {
  if (full.id === null || full.symbol === null || !full.id.includes('/')) return;
  const list = listBefore(text, found, found.length, full);
  if (full.year !== null && !isOfOneYear(text, [...list, full])) return;
  for (const item of list) {
    item.id = `${item.digits}${full.id.slice((full.digits ?? '').length)}`;
    item.symbol = full.symbol;
    item.codes = full.codes;
    item.year = full.year;
  }
}

/** *Nghị định số 115, 130, 131 năm 2025*: gives the year to all. `found` is in text order. */
export function distributeYears(text: string, found: DocumentMention[], attributes: Attributes[]): void {
  found.forEach((last, i) => {
    const year = attributes[i]?.date?.year ?? attributes[i]?.year ?? null;
    if (year === null || last.id !== null || last.year !== null || last.name !== null) return;
    const list = listBefore(text, found, i, last);
    if (list.length === 0 || !isOfOneYear(text, [...list, last])) return;
    for (let k = i - list.length; k < i; k++) {
      const known = attributes[k];
      if (known) known.year ??= year;
    }
  });
}

/** Returns the bare numbers coordinated with `last`, which is at `index` of `found`, in text order. */
function listBefore(text: string, found: DocumentMention[], index: number, last: DocumentMention): DocumentMention[] {
  const list: DocumentMention[] = [];
  let next = last;
  for (let i = index - 1; i >= 0 && list.length < LONGEST; i--) {
    const item = found[i];
    if (!item || item.id !== null || item.year !== null || item.digits === null) break;
    if (!JOINT.test(text.slice(item.end, next.start))) break;
    if (item.type !== last.type && item.type !== last.codeType && last.type !== 'quyết định') break;
    list.push(item);
    next = item;
  }
  return list.reverse();
}

/** Whether the numbers ascend and are close together; otherwise they may be of two years: *Nghị định 46 và 100/2019*. */
function isOfOneYear(text: string, list: DocumentMention[]): boolean {
  const numbers = list.map(({ digits }) => Number(digits));
  const rises = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? number));
  const spread = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  const isRange = list.length === 2 && RANGE.test(text.slice(list[0]?.end, list[1]?.start));
  // A repeated type word begins a new list: *Nghị định 15 và Nghị định 17/2024*.
  const isBare = isRange || list.slice(1).every(({ start }) => /\d/.test(text.charAt(start)));
  return rises && isBare && spread <= (list.length > 2 || isRange ? LONGEST : NEAR);
}
