/** Things named after people: streets, schools, ships. */

import { isNumber, type Scan, textOf } from '../words/scan';

/** *Ngày 30/4/2015 A ký*: the number is not of a house. */
const DATE = /(?:^|\s)(?:ngày|tháng|năm|sáng|trưa|chiều|tối|đêm|hôm) \d{1,4}(?: ?[/.-] ?\d{1,4}){0,2}$/i;
const LONGEST_DATE = 6;

/** Whether *đường*, *trường*, *tàu* … or a house number precedes, so that the name is of a thing. */
export function isNamedAfter(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (isNumber(scan, at - 1)) return !DATE.test(textOf(scan, Math.max(0, at - LONGEST_DATE), at));
  for (let back = 1; back <= 4; back++) {
    if (at >= back && lexicon.namedAfter.exactly(words, at - back, at)) return true;
  }
  return false;
}
