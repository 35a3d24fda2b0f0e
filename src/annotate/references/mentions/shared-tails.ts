/** What a list of numbers tells once, of its last: *Quyết định số 523, 524 và 525/QĐ-TTg*, *các Nghị định 12, 13 và 14/2024/NĐ-CP*. */

import type { Attributes } from '../attributes/attributes';
import type { Found } from './found';

const JOINT = /^(?:,|,? và| đến) (?:số )?$/;
const RANGE = /^ đến /;
/** Of two numbers of one year, how far they lie apart; of more, how far the first and the last do. */
const NEAR = 5;
const LONGEST = 50;

/** The letters of `full`, which follows `found`, are those of the list before it, and its year where that is likely. */
export function shareTail(text: string, found: Found[], full: Found): void {
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

/** *Nghị định số 115, 130, 131 năm 2025*: the year is that of all. `found` in the order of the text. */
export function shareYears(text: string, found: Found[], attributes: Attributes[]): void {
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

/** The bare numbers right before `last`, which stands at `index` of `found`, that belong to one list with it, in order. */
function listBefore(text: string, found: Found[], index: number, last: Found): Found[] {
  const list: Found[] = [];
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

/** *Nghị định 46 và 100/2019* may be of two years: only numbers that rise, and lie near each other, are taken for those of one. */
function isOfOneYear(text: string, list: Found[]): boolean {
  const numbers = list.map(({ digits }) => Number(digits));
  const rises = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? number));
  const spread = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  const isRange = list.length === 2 && RANGE.test(text.slice(list[0]?.end, list[1]?.start));
  // A kind told anew begins anew: *Nghị định 15 và Nghị định 17/2024*.
  const isBare = isRange || list.slice(1).every(({ start }) => /\d/.test(text.charAt(start)));
  return rises && isBare && spread <= (list.length > 2 || isRange ? LONGEST : NEAR);
}
