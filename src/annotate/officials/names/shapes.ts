/** The shapes of personal names: Kinh, Tày, Mông, Tây Nguyên, Khmer and Hán-Việt. */

import { CLAN, COMMON_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isCapitals, isGlued, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { headlineName } from './headlines';
import { isHyphenated, isLatin, isParticle, latinName } from './latin';
import { isNumbered } from './name-ends';
import type { Cue, NameMatch } from './name-match';
import { capitalRun, isFullName, isSyllable, scanLength, surnameAt } from './name-words';
import { isListedBeforePost } from './names-before-posts';

/**
 * Returns the personal name that begins at word `at`, or null. `ruler`: the post before is of a state, so that one foreign word may follow
 * (*Thủ tướng Netanyahu*); after others one word could be a firm.
 */
export function nameAt(scan: Scan, at: number, cue: Cue, ruler = true): NameMatch | null {
  // *ông al-Jalajel*
  if (cue !== 'none' && isParticle(scan, at) && isHyphenated(scan, at + 1) && isCapital(scan, at + 2)) {
    return { end: latinName(scan, at + 2, 'none', ruler)?.end ?? at + 3, latin: true, short: false };
  }
  if (!isCapital(scan, at) || isNumber(scan, at)) return null;
  // *tỉnh* is a level, but *ông Tỉnh* is a person if the article has such a given name.
  const isCalled = cue === 'honorific' && scan.givenNames.has(scan.words.hash[at] ?? 0);
  if (scan.lexicon.levels.end(scan.words, at) > 0 && surnameAt(scan, at) === 0 && !isCalled) return null;
  // *bà H Mrao*; elsewhere the letter abbreviates *huyện*, or labels a lot.
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
  // *NHÀ LÃNH ĐẠO GẦN GŨI*: in an all-capitals headline only what begins like a name, or is a known name.
  const isHeading = cue === 'office' && isCapitals(scan, at) && isCapitals(scan, at - 1);
  if (isHeading && (surname & (COMMON_SURNAME | CLAN)) === 0 && !scan.known.has(hashRun(scan, at, end))) return null;
  if (isNumbered(scan, end)) return null;
  if (cue === 'none' && isCapitals(scan, at) && scanLength(scan, at) > 1) return null;
  if (length === 1) {
    if (cue === 'none' || (cue !== 'honorific' && isOther(scan, at, end)) || scanLength(scan, at) === 1) return null;
    return { end, latin: false, short: true };
  }
  // *ông Vũ Quang*, *Trung tá Vũ Quang*: also the name of a district.
  if (isOther(scan, at, end) && !((cue === 'honorific' || cue === 'rank') && (surname & COMMON_SURNAME) !== 0))
    return null;
  if (surname === 0 && cue === 'none') return null;
  if (cue === 'none' && isDelegation(scan, at, end)) return null;
  if (length === 2 && /^(?:văn|thị)$/i.test(textOf(scan, at + 1, end))) return null;
  if (length === 2 && YEARS.test(textOf(scan, at, end))) return null;
  if ((surname & (COMMON_SURNAME | CLAN)) === 0 && cue === 'none' && !scan.known.has(hashRun(scan, at, end))) {
    if (!hasMiddleName(scan, at) && !isListedBeforePost(scan, at, end)) return null;
  }
  return { end: at + nameLength(scan, at, end), latin: false, short: false };
}

/** *đại biểu A, Đoàn Cà Mau*, *Đoàn Bộ Công an*: a delegation after punctuation; after a body it could be a person. */
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

/** Returns the number of words of the name: at most four; five with *Thị*, a compound surname, or in Tây Nguyên. */
function nameLength(scan: Scan, at: number, end: number): number {
  const headline = isCapitals(scan, at) ? headlineName(scan, at, end) : 0;
  if (headline > 0) return headline;
  const length = end - at;
  // *Đại tá Nguyễn Đăng số*: a misprint of a known name.
  const isSmall = !isCapital(scan, end) && signAt(scan, end) === '' && wordAt(scan, end) !== '';
  if (length === 2 && isSmall && scan.known.has(hashRun(scan, at, end + 1))) return 3;
  if (length < 4) return length;
  const { words, lexicon } = scan;
  // Without its full stop the run continues into the next sentence, so a known name ends it.
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

/** A place, country, body or field of work instead of a person. */
function isOther(scan: Scan, at: number, end: number): boolean {
  const { words, lexicon } = scan;
  if (lexicon.countries.end(words, at) > at + 1) return true;
  if (lexicon.places.end(words, at) >= end || lexicon.countries.end(words, at) >= end) return true;
  const field = lexicon.fields.end(words, at);
  if (field > at + 1 || (field > 0 && field >= end)) return true;
  return lexicon.bodies.end(words, at) > at + 1 && !isFullName(scan, at);
}

/** *Nguyễn Thị Thu Hà Giang*: these are also given names of women. */
const GIVEN_PLACES = /^(?:hà giang|hà nam|an giang|hải dương|bình dương|khánh hòa|hòa bình|hà tiên|an khê|thái hòa)$/i;

const endsLikePlace = (scan: Scan, at: number, end: number): boolean =>
  end - at === 5 && /^thị$/i.test(textOf(scan, at + 1, at + 2)) && GIVEN_PLACES.test(textOf(scan, end - 2, end));
