/** Terms and years after a post: *khóa XV*, *nhiệm kỳ 2020-2025*, *giai đoạn 2003-2006*. */

import { isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Post } from './post';

const SEVERAL = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'nhiều', 'số']);

/** Whether the word at `at` is a plural marker. */
export const isSeveral = (scan: Scan, at: number): boolean => SEVERAL.has(wordAt(scan, at));

/** Temporary bodies, whose years are part of their names. */
export const PROGRAMME = /chỉ đạo|chương trình|đề án|hội đồng|ban /i;

/** *Thứ trưởng Bộ A giai đoạn 2003-2006*; in *Ban Chỉ đạo … giai đoạn 2021-2025* the years belong to the programme. */
export function isClosedPeriod(scan: Scan, { titleStart, end }: Post, to: number): boolean {
  if (!/^\(? ?(?:giai đoạn|thời kỳ) \d{4} ?- ?\d{4}/i.test(textOf(scan, end, to))) return false;
  return !PROGRAMME.test(textOf(scan, titleStart, end));
}

const isTermNumber = (scan: Scan, at: number): boolean =>
  isNumber(scan, at) || /^[IVXL]+$/.test(textOf(scan, at, at + 1));

/** *khóa XI (dự khuyết), XII*. */
const isAlternate = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === '(' && /^\(dự khuyết\)$/i.test(textOf(scan, at, at + 4));

/** Returns the word after *khóa XV*, *khóa XI, XII và XIII*, *nhiệm kỳ 2020 - 2025*, with or without brackets; `at` if there is none. */
export function termEnd(scan: Scan, at: number): number {
  // *Phó Bí thư Tỉnh ủy, nhiệm kỳ 2020-2025, Chủ tịch …*; *Ủy viên Trung ương Đảng: Khóa XII*
  const comma = /^[,:]$/.test(signAt(scan, at)) && /^(?:nhiệm|khóa)$/.test(wordAt(scan, at + 1));
  let here = signAt(scan, at) === '(' || comma ? at + 1 : at;
  // *hai khóa 14, 15*
  const several = (isSeveral(scan, here) || isNumber(scan, here)) && wordAt(scan, here + 1) === 'khóa';
  if (several) here++;
  const word = wordAt(scan, here);
  const isTerm = word === 'khóa';
  if (word === 'khóa' || word === 'lần') here++;
  else if (
    (word === 'nhiệm' && wordAt(scan, here + 1) === 'kỳ') ||
    (word === 'giai' && wordAt(scan, here + 1) === 'đoạn') ||
    (word === 'thời' && wordAt(scan, here + 1) === 'kỳ')
  )
    here += 2;
  else if (word === 'thứ' || word === 'năm') here++;
  else return at;
  // *hai khóa liên tiếp*, *ba khóa (11, 12, 13)*
  if (several && !isTermNumber(scan, here)) return /^liên tiếp$/i.test(textOf(scan, here, here + 2)) ? here + 2 : here;
  const first = here;
  while (
    here < first + 14 &&
    (isTermNumber(scan, here) ||
      (here > first && signAt(scan, here) === '-') ||
      (here > first &&
        /^(?:,|;|và)$/.test(wordAt(scan, here)) &&
        isTermNumber(scan, here + 1) &&
        (several || isTerm)) ||
      (here > first && isAlternate(scan, here)))
  )
    here += isAlternate(scan, here) ? 4 : 1;
  if (here === first) return at;
  if (signAt(scan, at) !== '(') return here;
  return signAt(scan, here) === ')' ? here + 1 : at;
}
