/** A body told behind a comma: *X, Phó Giám đốc, Sở Y tế, nói*; *X (Chủ nhiệm Chính trị, Lữ đoàn 5)*. */

import type { Organisation } from './organisations';
import type { Post } from './posts';
import { isCapital, isLineEnd, type Scan, signAt } from './scan';

/** Posts that stand without a body, speak for one, or are of a village. */
const COMPLETE = /[FSUQVA]/;

/**
 * The body is that of the post before the comma, where a name and a sign stand before the post, and one closes what is told: in *theo ông X,
 * Giám đốc, Bộ Y tế đã chỉ đạo* the body begins a clause.
 */
export function isOwnBody(scan: Scan, { start, head, organisation, end }: Post, body: Organisation): boolean {
  if (organisation !== null || body.other || COMPLETE.test(head.flags) || signAt(scan, end) !== ',') return false;
  if (scan.lexicon.bodies.end(scan.words, body.start) < 0) return false;
  const open = signAt(scan, start - 1);
  if (!/^[,(-]$/.test(open) || !isCapital(scan, start - 2)) return false;
  return isLineEnd(scan, body.end) || (open === '(' ? /^[,)]$/ : /^[-,.;)]$/).test(signAt(scan, body.end));
}
