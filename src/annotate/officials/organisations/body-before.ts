/** A body named a few words before a post: *UBND thành phố có 5 Phó Chủ tịch*, *Ban Lễ tang gồm 21 người do X làm Trưởng ban*. */

import { isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Organisation } from './organisation';
import { organisationAt } from './organisations';

/** *UBND thành phố hiện đã có 5 Phó Chủ tịch*, *Bộ Chính trị khóa 13 có 15 Ủy viên*, *UBND xã A gồm: Chủ tịch …*: returns the body before the verb, or null. */
export function bodyBeforeHaving(scan: Scan, at: number): Organisation | null {
  for (let by = at - 1; by > at - LONGEST_HAVING && by > 0; by--) {
    const word = wordAt(scan, by);
    if (HAVING.test(word)) {
      const organisation = bodyEndingAt(scan, wordAt(scan, by - 2) === 'khóa' ? by - 2 : by);
      if (organisation !== null) return organisation;
    } else if (!isNumber(scan, by) && !COUNT.test(word) && signAt(scan, by) !== ':') return null;
  }
  return null;
}

const HAVING = /^(?:hiện|đã|còn|có|đủ|gồm)$/;
const COUNT = /^(?:các|hai|ba|bốn|năm|sáu)$/;
const LONGEST_HAVING = 6;
const LONGEST_BODY = 12;

/** Returns the body whose name ends at word `end` (exclusive), or null. */
export function bodyEndingAt(scan: Scan, end: number): Organisation | null {
  const { words, lexicon } = scan;
  for (let start = Math.max(0, end - LONGEST_BODY); start < end; start++) {
    if (lexicon.bodies.end(words, start) < 0 || isStaff(scan, start)) continue;
    const organisation = organisationAt(scan, start, '');
    if (organisation?.end === end && organisation.end > organisation.start + 1) return organisation;
  }
  return null;
}

/** *cán bộ Sở A*: no *bộ*. */
const isStaff = (scan: Scan, at: number): boolean => wordAt(scan, at) === 'bộ' && wordAt(scan, at - 1) === 'cán';

/** *Ủy ban Kiểm tra gồm 11 ủy viên, do*: returns the committee whose members are counted before word `at`, or null. */
function committeeBefore(scan: Scan, at: number): Organisation | null {
  const counted = signAt(scan, at - 1) === ',' ? at - 1 : at;
  for (let by = counted - 2; by > counted - LONGEST_COUNT && by > 0; by--) {
    if (wordAt(scan, by) !== 'gồm' || !MEMBERS.test(textOf(scan, by + 1, counted))) continue;
    const body = bodyEndingAt(scan, by);
    return body !== null && /^(?:ủy|hội)$/.test(wordAt(scan, body.start)) ? body : null;
  }
  return null;
}

const MEMBERS = /^\d+ (?:ủy viên|thành viên|người|đồng chí)$/i;
const LONGEST_COUNT = 6;

/** *Công ty A do X làm giám đốc*, *Ban Lễ tang gồm 21 người do X làm Trưởng ban*: returns the body right before `link`, within [first, at), or null. */
export function bodyBefore(scan: Scan, link: string, at: number, first: number): Organisation | null {
  for (let by = at - 1; by > first && by > 0; by--) {
    if (signAt(scan, by) === '.') return null;
    if (textOf(scan, by, by + 1) === link) return bodyEndingAt(scan, by) ?? committeeBefore(scan, by);
  }
  return null;
}
