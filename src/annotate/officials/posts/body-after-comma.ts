/** A body after a comma: *X, Phó Giám đốc, Sở Y tế, nói*; *X (Chủ nhiệm Chính trị, Lữ đoàn 5)*; *Phó Giám đốc, phụ trách Sở Y tế*. */

import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { isCapital, isLineEnd, type Scan, signAt, textOf } from '../words/scan';
import type { Post } from './post';

/** Flags of posts that need no body, speak for one, or are of a village. */
const COMPLETE = /[FSUQVA]/;

/**
 * Whether `body` belongs to the post before the comma: the post is in apposition to a name, and punctuation ends the apposition. In *theo
 * ông X, Giám đốc, Bộ Y tế đã chỉ đạo* the body begins a clause.
 */
export function isBodyOfPost(scan: Scan, { start, head, organisation, end }: Post, body: Organisation): boolean {
  if (organisation !== null || body.other || COMPLETE.test(head.flags) || signAt(scan, end) !== ',') return false;
  if (scan.lexicon.bodies.end(scan.words, body.start) < 0) return false;
  const open = signAt(scan, start - 1);
  if (!/^[,(-]$/.test(open) || !isCapital(scan, start - 2)) return false;
  return isLineEnd(scan, body.end) || (open === '(' ? /^[,)]$/ : /^[-,.;)]$/).test(signAt(scan, body.end));
}

const CHARGES = /^(?:(?:phụ trách)?,? ?điều hành|phụ trách)$/i;
const LONGEST_CHARGE = 6;

/** Returns the body that a deputy is in charge of: *Phó Giám đốc, phụ trách Sở Y tế*, *Phó Cục trưởng - Phụ trách Cục Thú y*; or null. */
export function chargedBody(scan: Scan, { end }: Post): Organisation | null {
  if (!/^[,-]$/.test(signAt(scan, end))) return null;
  for (let at = end + 3; at <= end + LONGEST_CHARGE; at++) {
    if (!isCapital(scan, at) || scan.lexicon.bodies.end(scan.words, at) < 0) continue;
    return CHARGES.test(textOf(scan, end + 1, at)) ? organisationAt(scan, at, '') : null;
  }
  return null;
}
