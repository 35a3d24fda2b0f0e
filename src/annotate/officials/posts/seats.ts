/** The seat of a post, and its state: *Đại sứ Nga tại Việt Nam*, *TAND cấp cao tại Hà Nội*, *… đầu tiên của Australia*. */

import { isSyllable } from '../names/name-words';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { isNameStart } from '../places/name-start';
import { isCapital, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Post } from './post';

/** *Đại sứ Nga tại Việt Nam*; foreign posts also have their seats in cities: *Tổng Lãnh sự Nga tại TP.HCM*. */
export function beginsSeat(scan: Scan, { end, organisation }: Post): boolean {
  if (!leadsToSeat(scan, end)) return false;
  const { words, lexicon } = scan;
  const at = end + 1;
  if (lexicon.countries.end(words, at) > 0) return true;
  const isPlace = lexicon.places.end(words, at) > 0 || lexicon.levels.end(words, at) > 0;
  if (isPlace && (organisation?.country != null || isHigh(scan, organisation))) return true;
  return lexicon.bodies.at(words, at) === 'F' && lexicon.posts.end(words, at) < 0;
}

const leadsToSeat = (scan: Scan, at: number): boolean => /^(?:tại|ở)$/.test(wordAt(scan, at));

/** *Bộ trưởng Quốc phòng đầu tiên của Australia*: returns its body, or null. */
export function afterOrdinal(scan: Scan, { end, organisation }: Post): Organisation | null {
  const of = organisation === null ? -1 : scan.lexicon.ordinals.end(scan.words, end);
  return of > 0 && wordAt(scan, of) === 'của' ? organisationAt(scan, of + 1, '') : null;
}

/** *TAND cấp cao tại Hà Nội*, *Tòa Phúc thẩm TAND tối cao tại Đà Nẵng*: courts and procuracies of several provinces. */
const isHigh = (scan: Scan, organisation: Organisation | null): boolean =>
  organisation !== null && /(?:cấp cao|tối cao|phúc thẩm)$/i.test(textOf(scan, organisation.start, organisation.end));

/** *TAND cấp cao tại Đà Nẵng*, *Tòa Phúc thẩm TAND tối cao tại Đà Nẵng*: one of several courts, known by its seat; there is only one *TAND tối cao*. */
export const isNamedBySeat = (scan: Scan, { start, end }: Organisation): boolean =>
  /(?:cấp cao|phúc thẩm)$|^tòa phúc thẩm /i.test(textOf(scan, start, end));

/** *Tổng Lãnh sự Việt Nam tại Houston Trần Văn A*: returns the word after a city in no table, if a Vietnamese name follows; otherwise -1. */
export function cityEnd(scan: Scan, { end, head, organisation }: Post): number {
  if (!leadsToSeat(scan, end) || organisation?.country == null || !/[DR]/.test(head.flags)) return -1;
  let at = end + 1;
  while (at < end + 4 && isCapital(scan, at) && !isSyllable(scan, at)) at++;
  return at > end + 1 && isNameStart(scan, at) ? at : -1;
}

/** *Đại sứ Việt Nam tại Ấn Độ, kiêm nhiệm Nepal và Bhutan X*: returns the word after the other states of a diplomat; otherwise -1. */
export function accreditedEnd(scan: Scan, { end, head }: Post): number {
  if (!head.flags.includes('D')) return -1;
  const { words, lexicon } = scan;
  const verb = signAt(scan, end) === ',' ? end + 1 : end;
  if (wordAt(scan, verb) !== 'kiêm') return -1;
  const first = wordAt(scan, verb + 1) === 'nhiệm' ? verb + 2 : verb + 1;
  let last = -1;
  let at = wordAt(scan, first) === 'tại' ? first + 1 : first;
  for (let states = 0; states < MOST_STATES; states++) {
    const state = isCapital(scan, at) ? lexicon.countries.end(words, at) : -1;
    if (state < 0) break;
    last = state;
    if (signAt(scan, state) !== ',' && wordAt(scan, state) !== 'và') break;
    at = state + 1;
  }
  return last;
}

const MOST_STATES = 8;
