/** Staff officers: *Trợ lý Dân vận Ban CHQS huyện A*, *trợ lý Quân lực, Phòng Tham mưu*: the field belongs to the title, and the body follows. */

import { STAFF_FIELDS } from '../tables/staff-fields';
import { isCapital, type Scan, signAt, textOf, wordAt } from '../words/scan';

const FIELDS = new Set(STAFF_FIELDS.split('\n'));
/** Words of the longest field. */
const LONGEST = 6;

/** Returns the word after the field that follows *trợ lý*, if a body comes next; otherwise `at`. */
export function staffFieldEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at - 1) !== 'lý') return at;
  for (let length = LONGEST; length > 0; length--) {
    const end = at + length;
    if (FIELDS.has(textOf(scan, at, end).toLowerCase())) return isBody(scan, staffBody(scan, end)) ? end : at;
  }
  return at;
}

/** Returns the first word of the body after a field that ends at word `at`; skips a comma. */
export const staffBody = (scan: Scan, at: number): number => (signAt(scan, at) === ',' ? at + 1 : at);

const isBody = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && /^[LTNFS]$/.test(scan.lexicon.bodies.at(scan.words, at) ?? '');
