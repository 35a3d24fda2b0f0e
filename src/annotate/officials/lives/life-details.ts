/** Biographical details between a name and its posts: *46 tuổi, quê Lai Châu*; *SN 1960, trú tại xã A, huyện B (nguyên …)*. */

import type { Item, Name } from '../items/item';
import { firstItemFrom, itemAt, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { isGlued, isLineEnd, isNumber, signAt, wordAt } from '../words/scan';

/** Begins a residence or place of origin. */
const HOME = /^(?:trú|ngụ|quê|cư|thường|ở|sống|hộ)$/;
const MAX_CLAUSES = 6;
const MAX_OCCUPATIONS = 2;
const LONGEST_CLAUSE = 16;
/** Abbreviated levels, whose full stop does not end a sentence: *TP. Vinh*. */
const LEVEL = /^(?:tp|tx|tt|p|q|h|x)$/;

/**
 * Returns the word after the biographical details at `at`, or the bracket after them; `at` if there are none. Each clause ends with a comma
 * and contains a number, or is part of a residence, which may take several clauses.
 */
export function skipLifeDetails(reading: Reading, at: number): number {
  let here = at;
  let home = false;
  for (let clauses = 0; clauses < MAX_CLAUSES; clauses++) {
    const end = clauseEnd(reading, here);
    const sign = signAt(reading.scan, end);
    if (sign !== ',' && sign !== '(') return here;
    home ||= isHome(reading, here);
    if (!home && !bearsNumber(reading, here, end)) return here;
    if (firstIn(reading, here, end, home) !== undefined) return here;
    if (sign === '(') return home ? end : here;
    here = end + 1;
  }
  return here;
}

/**
 * *chuyên gia kinh tế, nguyên Vụ trưởng …*: returns a former post after a current occupation, or a post after a degree; null if there is
 * none, or it is another person's.
 */
export function postAfterOccupation(reading: Reading, at: number): Post | null {
  const { items, scan } = reading;
  let degrees = true;
  for (let here = at, clauses = 0; clauses < MAX_OCCUPATIONS; clauses++) {
    const end = clauseEnd(reading, here);
    if (signAt(scan, end) !== ',' || end === here || firstIn(reading, here, end, false) !== undefined) return null;
    degrees &&= itemAt(items, here)?.kind === 'degree';
    here = end + 1;
    const index = firstItemFrom(items, here);
    const post = items[index];
    if (post?.start !== here) continue;
    if (post.kind !== 'post' || items[index + 1]?.start === post.end || reading.taken.has(post)) return null;
    return post.status === 'former' || (degrees && post.organisation !== null && isClosed(reading, post)) ? post : null;
  }
  return null;
}

/** Punctuation, a line end or *và* follows the post; in *A, tiến sĩ, Chủ tịch UBND tỉnh đã chỉ đạo* it is another person's. */
const isClosed = ({ scan }: Reading, { end }: Post): boolean =>
  signAt(scan, end) !== '' || isLineEnd(scan, end) || wordAt(scan, end) === 'và';

/** Returns the punctuation that ends the clause, the line end, or the limit of a clause. */
function clauseEnd({ scan }: Reading, from: number): number {
  let at = from;
  for (; at < from + LONGEST_CLAUSE && !isLineEnd(scan, at); at++) {
    const sign = signAt(scan, at);
    if (sign === '.' && (LEVEL.test(wordAt(scan, at - 1)) || (isGlued(scan, at) && isGlued(scan, at + 1)))) continue;
    if (sign !== '' && !/[-/]/.test(sign)) break;
  }
  return at;
}

/** *trú tại*, *quê*; *nguyên quán*, not *nguyên Bí thư*. */
function isHome({ scan }: Reading, at: number): boolean {
  const word = wordAt(scan, at);
  if (word === 'nguyên') return wordAt(scan, at + 1) === 'quán';
  if (word === 'hiện') return /^(?:trú|ngụ|cư|ở|sống)$/.test(wordAt(scan, at + 1));
  return HOME.test(word);
}

function bearsNumber({ scan }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNumber(scan, at)) return true;
  return false;
}

/** Returns the first item of a clause, except degrees; in a residence also except names, because places may look like them. */
function firstIn({ items }: Reading, from: number, to: number, home: boolean): Item | undefined {
  for (let index = firstItemFrom(items, from); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= to) return undefined;
    if (item.kind !== 'degree' && !(home && isUncalled(item))) return item;
  }
  return undefined;
}

const isUncalled = (item: Item): item is Name => item.kind === 'name' && !item.called;
