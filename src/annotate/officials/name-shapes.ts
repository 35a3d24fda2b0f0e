/** What a personal name looks like: Kinh, Tày, Mông, Tây Nguyên, Khmer, Hán-Việt and Latin shapes. */

import { CLAN, COMMON_SURNAME } from './lexicon';
import { isNumbered, isStarter } from './name-ends';
import { hashRun, isCapital, isCapitals, isGlued, isNumber, type Scan, signAt, textOf, wordAt } from './scan';

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const SYLLABLE = new RegExp(
  `^(?:ngh?|nh|kh|ch|gh|gi|ph|th|tr|qu|[bcdđghklmnprstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
  'i',
);

/** The word at `at` could be a Vietnamese syllable. */
export function isSyllable(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  const id = words.id[at] ?? 0;
  const known = id === 0 ? 0 : (lexicon.syllable[id] ?? 0);
  if (known !== 0) return known === 1;
  const found = SYLLABLE.test(words.text.slice(words.start[at], words.end[at]));
  if (id !== 0) lexicon.syllable[id] = found ? 1 : 2;
  return found;
}

/** Bits of what the tables say of the word as a surname. */
export const surnameAt = ({ words, lexicon }: Scan, at: number): number => lexicon.surname[words.id[at] ?? 0] ?? 0;

const MOST_WORDS = 8;

/** Something other than a name begins here: a title, rank, honorific or organisation of two words or more. */
export function breaksName(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (lexicon.anchor[words.id[at] ?? 0] === 1) {
    if (lexicon.posts.end(words, at) > at + 1 || lexicon.ranks.end(words, at) > at + 1) return true;
    if (lexicon.honorifics.end(words, at) > at + 1) return true;
    const word = wordAt(scan, at);
    if (word === 'ông' || word === 'bà') return true;
    if (word === 'phó' && lexicon.posts.end(words, at + 1) > 0) return true;
  }
  return lexicon.bodies.end(words, at) > at + 1;
}

/** The word after the capitalised words that begin at `at` and could be of one proper name. */
export function capitalRun(scan: Scan, at: number): number {
  let end = at;
  const shouting = isCapitals(scan, at);
  while (end < at + MOST_WORDS && isCapital(scan, end)) {
    if (end > at && (isGlued(scan, end) || (isCapitals(scan, end) !== shouting && scanLength(scan, end) > 1))) break;
    if (end > at && ((breaksName(scan, end) && !isGivenName(scan, at, end)) || (end >= at + 3 && isStarter(scan, end))))
      break;
    end++;
  }
  return end;
}

/** *Trần Hải Quân*, *Lê Công An*: after a common surname, in capitals, and nothing after them. */
function isGivenName(scan: Scan, surname: number, at: number): boolean {
  return (
    at === surname + 1 &&
    (surnameAt(scan, surname) & COMMON_SURNAME) !== 0 &&
    scan.lexicon.bodies.end(scan.words, at) === at + 2 &&
    isCapital(scan, at + 1) &&
    !isCapitals(scan, at) &&
    !isCapital(scan, at + 2)
  );
}

const scanLength = ({ words }: Scan, at: number): number => (words.end[at] ?? 0) - (words.start[at] ?? 0);

export interface NameRun {
  /** The word after the name. */
  end: number;
  /** Latin letters of another language: the surname stands last, and may stand alone later. */
  latin: boolean;
  /** One word: who it is must come from elsewhere in the article. */
  short: boolean;
}

/** What stands right before a possible name. */
export type Cue = 'none' | 'office' | 'rank' | 'honorific';

/**
 * The personal name that begins at word `at`, or null. `ruler`: the post before is one of a state, so that one foreign word may follow
 * (*Thủ tướng Netanyahu*); after others one word could be a firm.
 */
export function nameAt(scan: Scan, at: number, cue: Cue, ruler = true): NameRun | null {
  // *ông al-Jalajel*
  if (cue !== 'none' && isParticle(scan, at) && isHyphenated(scan, at + 1) && isCapital(scan, at + 2)) {
    return { end: at + 3, latin: true, short: false };
  }
  if (!isCapital(scan, at) || isNumber(scan, at)) return null;
  if (scan.lexicon.levels.end(scan.words, at) > 0 && surnameAt(scan, at) === 0) return null;
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
  if (length === 2 && /^(?:văn|thị)$/i.test(textOf(scan, at + 1, end))) return null;
  if (length === 2 && YEARS.test(textOf(scan, at, end))) return null;
  if ((surname & (COMMON_SURNAME | CLAN)) === 0 && cue === 'none' && !scan.known.has(hashRun(scan, at, end))) {
    if (!hasMiddleName(scan, at)) return null;
  }
  return { end: at + nameLength(scan, at, end), latin: false, short: false };
}

/** Years of the sixty-year cycle: *Tết Giáp Thìn*. */
const YEARS =
  /^(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)$/i;

const MIDDLE_NAMES = new Set('văn thị đức minh thanh xuân ngọc hữu quang anh quốc đình công a thế bá duy'.split(' '));

export const hasMiddleName = (scan: Scan, at: number): boolean => MIDDLE_NAMES.has(wordAt(scan, at + 1));

/** Names have four words at most, five with *Thị*, a compound surname or in Tây Nguyên: the rest is something else. */
function nameLength(scan: Scan, at: number, end: number): number {
  const length = end - at;
  if (length < 4) return length;
  const { words, lexicon } = scan;
  // What lost its full stop runs on into the next sentence: a name that stands elsewhere ends before that.
  if (!scan.known.has(hashRun(scan, at, end))) {
    for (let cut = length - 1; cut >= 3; cut--) if (scan.known.has(hashRun(scan, at, at + cut))) return cut;
  }
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
function isOther({ words, lexicon }: Scan, at: number, end: number): boolean {
  if (lexicon.countries.end(words, at) > at + 1) return true;
  if (lexicon.places.end(words, at) >= end || lexicon.countries.end(words, at) >= end) return true;
  const field = lexicon.fields.end(words, at);
  if (field > at + 1 || (field > 0 && field >= end)) return true;
  return lexicon.bodies.end(words, at) > at + 1;
}

function isLatin(scan: Scan, at: number, end: number, surname: number): boolean {
  if ((surname & CLAN) !== 0) return false;
  // *Ron DeSantis*: two capitals in one word.
  if (surname === 0 && isCapital(scan, end) && isGlued(scan, end) && !isSyllable(scan, end)) return true;
  let foreign = 0;
  for (let word = at; word < end; word++) {
    if (scanLength(scan, word) > 1 && !isSyllable(scan, word) && !/['’]/.test(textOf(scan, word, word + 1))) foreign++;
  }
  if (foreign > 0) return (surname & COMMON_SURNAME) === 0 || foreign > 1 || end - at === 2;
  return (
    signAt(scan, end) === '-' &&
    isGlued(scan, end) &&
    isGlued(scan, end + 1) &&
    !isCapital(scan, end + 1) &&
    textOf(scan, end + 1, end + 2) !== '' &&
    signAt(scan, end + 1) === ''
  );
}

export const isParticle = ({ words, lexicon }: Scan, at: number): boolean => lexicon.particle[words.id[at] ?? 0] === 1;

/** A hyphen at word `at` with nothing but words around it. */
const isHyphenated = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === '-' && isGlued(scan, at) && isGlued(scan, at + 1);

/** Of a Lao name spelled in syllables: *Bun-thoong Chít ma-ny*. */
const isSmallPart = (scan: Scan, at: number): boolean =>
  !isCapital(scan, at) &&
  signAt(scan, at) === '' &&
  isSyllable(scan, at) &&
  isHyphenated(scan, at + 1) &&
  !isCapital(scan, at + 2) &&
  isSyllable(scan, at + 2);

/** Of kings and popes: *Charles III*. */
const isOrdinal = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && /^(?:I{2,3}|I?V|VI{1,3}|IX|XI{0,3}|XI?V|XVI)$/.test(textOf(scan, at, at + 1));

function latinName(scan: Scan, at: number, cue: Cue, ruler: boolean): NameRun | null {
  const { words, lexicon } = scan;
  if (lexicon.countries.end(words, at) > 0 && cue !== 'honorific') {
    const country = lexicon.countries.end(words, at);
    if (country > at + 1 || !isCapital(scan, at + 1)) return null;
  }
  if (lexicon.bodies.end(words, at) > 0 || lexicon.places.end(words, at) > at + 1) return null;
  // *Hầm De Castries*: the Vietnamese word is no part of the name.
  if (cue === 'none' && isSyllable(scan, at) && /[^\u0020-\u007e]/.test(textOf(scan, at, at + 1))) return null;
  let end = at + 1;
  let parts = 1;
  let hyphenated = false;
  for (let left = 0; left < 9; left++) {
    const sign = signAt(scan, end);
    if (sign === '-' && isGlued(scan, end) && isGlued(scan, end + 1) && signAt(scan, end + 1) === '') {
      if (lexicon.anchor[words.id[end + 1] ?? 0] === 1 && lexicon.posts.end(words, end + 1) > 0) break;
      hyphenated ||= !isCapital(scan, end + 1);
      end += 2;
    } else if (
      sign === '.' &&
      isGlued(scan, end) &&
      scanLength(scan, end - 1) <= 2 &&
      isCapital(scan, end - 1) &&
      isCapital(scan, end + 1)
    ) {
      end += 2;
      parts++;
    } else if (parts > 0 && isOrdinal(scan, end)) {
      end++;
      break;
    } else if (hyphenated && isSmallPart(scan, end)) {
      end += 3;
    } else if (isCapital(scan, end)) {
      if (breaksName(scan, end) || (isCapitals(scan, end) && !isCapitals(scan, at) && scanLength(scan, end) > 2)) break;
      if (lexicon.countries.end(words, end) > 0 && !isCapital(scan, end + 1)) break;
      end++;
      parts++;
    } else if (isParticle(scan, end) && isHyphenated(scan, end + 1) && isCapital(scan, end + 2)) {
      end += 3;
      parts++;
    } else if (isParticle(scan, end) && signAt(scan, end) === '') {
      let capital = end + 1;
      while (capital < end + 3 && isParticle(scan, capital) && !isCapital(scan, capital)) capital++;
      if (!isCapital(scan, capital)) break;
      end = capital + 1;
      parts++;
    } else break;
  }
  if (cue === 'none' && parts < 2) return null;
  for (let word = at; word < end; word++) {
    // Firms, clubs: *FC*, *HanoiBA*; *JD Vance* and *Hun Sen MP* are names.
    if (isNumber(scan, word)) return null;
    if (isOrdinal(scan, word) && word > at) continue;
    if (isCapitals(scan, word) && !(word === at && scanLength(scan, word) === 2) && cue !== 'honorific') return null;
  }
  // After posts of no state several foreign words are rather a firm.
  if (cue === 'office' && !ruler && parts > 1) return null;
  return { end, latin: true, short: cue === 'office' && !ruler };
}
