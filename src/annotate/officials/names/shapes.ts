/** What a personal name looks like: Kinh, Tày, Mông, Tây Nguyên, Khmer and Hán-Việt shapes. */

import { CLAN, COMMON_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isCapitals, isGlued, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isNumbered } from './ends';
import { headlineName } from './headlines';
import { isHyphenated, isLatin, isParticle, latinName } from './latin';
import { capitalRun, isFullName, isSyllable, scanLength, surnameAt } from './name-words';
import type { Cue, NameRun } from './run';

/**
 * The personal name that begins at word `at`, or null. `ruler`: the post before is one of a state, so that one foreign word may follow
 * (*Thủ tướng Netanyahu*); after others one word could be a firm.
 */
export function nameAt(scan: Scan, at: number, cue: Cue, ruler = true): NameRun | null {
  // *ông al-Jalajel*
  if (cue !== 'none' && isParticle(scan, at) && isHyphenated(scan, at + 1) && isCapital(scan, at + 2)) {
    return { end: latinName(scan, at + 2, 'none', ruler)?.end ?? at + 3, latin: true, short: false };
  }
  if (!isCapital(scan, at) || isNumber(scan, at)) return null;
  // *tỉnh*, but *ông Tỉnh* of somebody who is called so.
  const isCalled = cue === 'honorific' && scan.givenNames.has(scan.words.hash[at] ?? 0);
  if (scan.lexicon.levels.end(scan.words, at) > 0 && surnameAt(scan, at) === 0 && !isCalled) return null;
  // *bà H Mrao*; elsewhere the letter is a *huyện*, or of a lot.
  if (cue !== 'honorific' && wordAt(scan, at) === 'h') return null;
  const end = capitalRun(scan, at);
  const surname = surnameAt(scan, at);
  const isInitial =
    scanLength(scan, at) === 1 &&
    signAt(scan, at + 1) === '.' &&
    isCapital(scan, at + 2) &&
    (isGlued(scan, at + 2) || ((cue === 'office' || cue === 'rank') && !isSyllable(scan, at + 2)));
  if (isInitial || isLatin(scan, at, end, surname)) return latinName(scan, at, cue, ruler);
  const length = end - at;
  // *NHÀ LÃNH ĐẠO GẦN GŨI*: of a heading in capitals only what begins like a name, or is one elsewhere.
  const isHeading = cue === 'office' && isCapitals(scan, at) && isCapitals(scan, at - 1);
  if (isHeading && (surname & (COMMON_SURNAME | CLAN)) === 0 && !scan.known.has(hashRun(scan, at, end))) return null;
  if (isNumbered(scan, end)) return null;
  if (cue === 'none' && isCapitals(scan, at) && scanLength(scan, at) > 1) return null;
  if (length === 1) {
    if (cue === 'none' || (cue !== 'honorific' && isOther(scan, at, end)) || scanLength(scan, at) === 1) return null;
    return { end, latin: false, short: true };
  }
  // *ông Vũ Quang*, *Trung tá Vũ Quang*: a district bears that name too.
  if (isOther(scan, at, end) && !((cue === 'honorific' || cue === 'rank') && (surname & COMMON_SURNAME) !== 0))
    return null;
  if (surname === 0 && cue === 'none') return null;
  if (cue === 'none' && isDelegation(scan, at, end)) return null;
  if (length === 2 && /^(?:văn|thị)$/i.test(textOf(scan, at + 1, end))) return null;
  if (length === 2 && YEARS.test(textOf(scan, at, end))) return null;
  if ((surname & (COMMON_SURNAME | CLAN)) === 0 && cue === 'none' && !scan.known.has(hashRun(scan, at, end))) {
    if (!hasMiddleName(scan, at)) return null;
  }
  return { end: at + nameLength(scan, at, end), latin: false, short: false };
}

/** *đại biểu A, Đoàn Cà Mau*, *Đoàn Bộ Công an*: the sign parts it from a body, which a person of that name could follow. */
const isDelegation = (scan: Scan, at: number, end: number): boolean =>
  wordAt(scan, at) === 'đoàn' &&
  (at === 0 || signAt(scan, at - 1) !== '') &&
  (scan.lexicon.places.end(scan.words, at + 1) === end || (end === at + 2 && wordAt(scan, at + 1) === 'bộ'));

/** Years of the sixty-year cycle: *Tết Giáp Thìn*. */
const YEARS =
  /^(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)$/i;

const MIDDLE_NAMES = new Set(
  'văn thị đức minh thanh xuân ngọc hữu quang anh quốc đình công a thế bá duy trọng mạnh khắc sỹ sĩ hoài bích huy tuấn tất'.split(
    ' ',
  ),
);

export const hasMiddleName = (scan: Scan, at: number): boolean => MIDDLE_NAMES.has(wordAt(scan, at + 1));

/** Names have four words at most, five with *Thị*, a compound surname or in Tây Nguyên: the rest is something else. */
function nameLength(scan: Scan, at: number, end: number): number {
  const headline = isCapitals(scan, at) ? headlineName(scan, at, end) : 0;
  if (headline > 0) return headline;
  const length = end - at;
  // *Đại tá Nguyễn Đăng số*: misprinted, and right elsewhere.
  const isSmall = !isCapital(scan, end) && signAt(scan, end) === '' && wordAt(scan, end) !== '';
  if (length === 2 && isSmall && scan.known.has(hashRun(scan, at, end + 1))) return 3;
  if (length < 4) return length;
  const { words, lexicon } = scan;
  // What lost its full stop runs on into the next sentence: a name that stands elsewhere ends before that.
  if (!scan.known.has(hashRun(scan, at, end))) {
    for (let cut = length - 1; cut >= 3; cut--) if (scan.known.has(hashRun(scan, at, at + cut))) return cut;
  }
  if (endsLikePlace(scan, at, end)) return length;
  for (const cut of [3, 4]) {
    if (cut < length && lexicon.places.end(words, at + cut) > at + cut + 1) return cut;
  }
  if (length === 4 || (length === 5 && (surnameAt(scan, at) & CLAN) !== 0)) return length;
  if (length === 5 && /^(?:(?:thị|thất|nữ|tằng)(?: |$)|\S+ nữ$)/i.test(textOf(scan, at + 1, at + 3))) return 5;
  for (const cut of [3, 4, 2]) {
    if (cut < length && (surnameAt(scan, at + cut) & COMMON_SURNAME) !== 0) return cut;
  }
  return 4;
}

/** A place, country, body or field of work and no person. */
function isOther(scan: Scan, at: number, end: number): boolean {
  const { words, lexicon } = scan;
  if (lexicon.countries.end(words, at) > at + 1) return true;
  if (lexicon.places.end(words, at) >= end || lexicon.countries.end(words, at) >= end) return true;
  const field = lexicon.fields.end(words, at);
  if (field > at + 1 || (field > 0 && field >= end)) return true;
  return lexicon.bodies.end(words, at) > at + 1 && !isFullName(scan, at);
}

/** *Nguyễn Thị Thu Hà Giang*: women bear these as names. */
const GIVEN_PLACES = /^(?:hà giang|hà nam|an giang|hải dương|bình dương|khánh hòa|hòa bình|hà tiên|an khê|thái hòa)$/i;

const endsLikePlace = (scan: Scan, at: number, end: number): boolean =>
  end - at === 5 && /^thị$/i.test(textOf(scan, at + 1, at + 2)) && GIVEN_PLACES.test(textOf(scan, end - 2, end));
