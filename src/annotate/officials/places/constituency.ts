/** The constituency of a deputy: *đại biểu Quốc hội khóa XV đoàn A*, *…, đơn vị bầu cử số 2 tỉnh A*. */

import { isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isNameStart } from './name-start';
import { placeLength } from './place-or-name';

const DEPUTY = /đại biểu|đbqh/i;

/** Returns the word after the constituency at word `at`; `at` if there is none, or if words [from, at) do not name a deputy. */
export function constituencyEnd(scan: Scan, from: number, at: number): number {
  const { words, lexicon } = scan;
  const comma = signAt(scan, at) === ',';
  let here = comma ? at + 1 : at;
  if (/^(?:của|thuộc|trong)$/.test(wordAt(scan, here))) here++;
  const unit = here;
  const own = !comma && DEPUTY.test(textOf(scan, from, at)) ? ownDelegationEnd(scan, here) : -1;
  if (own > 0) return own;
  if (/^đơn vị$/i.test(textOf(scan, here, here + 2))) {
    here += 2;
    if (/^bầu cử$/i.test(textOf(scan, here, here + 2))) here += 2;
    if (wordAt(scan, here) === 'số') here++;
    if (isNumber(scan, here)) here++;
    if (signAt(scan, here) === ',') here++;
  } else here = afterDelegation(scan, here);
  const level = lexicon.levels.end(words, here);
  // *…, tỉnh A* alone may follow any post, and is read as part of its body.
  if (here === unit && (comma || level < 0)) return at;
  const place = placeLength(scan, Math.max(here, level), level > 0);
  return place > 0 && DEPUTY.test(textOf(scan, from, at)) ? Math.max(here, level) + place : at;
}

/** *các đại biểu trong Đoàn đại biểu Quốc hội của tỉnh: A, B*: returns the word after a delegation without its place; -1 if there is none. */
function ownDelegationEnd(scan: Scan, at: number): number {
  const delegation = afterDelegation(scan, at);
  if (delegation < at + 2) return -1;
  const of = wordAt(scan, delegation) === 'của' ? delegation + 1 : delegation;
  const level = scan.lexicon.levels.end(scan.words, of);
  const end = level > 0 ? level : of === delegation ? delegation : -1;
  return signAt(scan, end) === ':' ? end : -1;
}

/** Returns the word after *Đoàn ĐBQH* or *đoàn* at word `at`; `at` if there is none. */
function afterDelegation(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== 'đoàn' || isNameStart(scan, at)) return at;
  if (/^đại biểu quốc hội$/i.test(textOf(scan, at + 1, at + 5))) return at + 5;
  return wordAt(scan, at + 1) === 'đbqh' ? at + 2 : at + 1;
}

/** *đại biểu A - Đoàn ĐBQH tỉnh B, Phó Chủ nhiệm …*: returns the word after the delegation at word `at` and its place; `at` if there is none. */
export function passDelegation(scan: Scan, at: number): number {
  const here = afterDelegation(scan, at);
  if (here === at) return at;
  const level = Math.max(here, scan.lexicon.levels.end(scan.words, here));
  const place = placeLength(scan, level, level > here);
  return place > 0 ? level + place : at;
}
