/** The parts of names: syllables, surnames, runs of capitalised words. */

import { COMMON_SURNAME } from '../words/lexicon';
import { isCapital, isCapitals, isGlued, type Scan, wordAt } from '../words/scan';
import { isStarter } from './name-ends';

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const SYLLABLE = new RegExp(
  `^(?:ngh?|nh|kh|ch|gh|gi|ph|th|tr|qu|[bcdđghklmnprstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
  'i',
);

/** Whether the word at `at` could be a Vietnamese syllable. */
export function isSyllable(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  const id = words.id[at] ?? 0;
  const known = id === 0 ? 0 : (lexicon.syllable[id] ?? 0);
  if (known !== 0) return known === 1;
  const found = SYLLABLE.test(words.text.slice(words.start[at], words.end[at]));
  if (id !== 0) lexicon.syllable[id] = found ? 1 : 2;
  return found;
}

/** Returns the surname bits of the word: COMMON_SURNAME, RARE_SURNAME, CLAN. */
export const surnameAt = ({ words, lexicon }: Scan, at: number): number => lexicon.surname[words.id[at] ?? 0] ?? 0;

const MAX_WORDS = 8;

/** Whether something other than a name begins here: a title, rank, honorific or organisation of two or more words. */
export function breaksName(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (lexicon.anchor[words.id[at] ?? 0] === 1) {
    if (lexicon.posts.end(words, at) > at + 1 || lexicon.ranks.end(words, at) > at + 1) return true;
    if (lexicon.honorifics.end(words, at) > at + 1) return true;
    const word = wordAt(scan, at);
    if (word === 'ông' || word === 'bà') return true;
    if (word === 'phó' && lexicon.posts.end(words, at + 1) > 0) return true;
  }
  return lexicon.bodies.end(words, at) > at + 1 && !isFullName(scan, at);
}

/** *Vương Quốc Thành*, *tỉnh Đoàn Duy Ẩn*: a name whose first two words look like a body, and whose third is not a country. */
export function isFullName(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if ((surnameAt(scan, at) & COMMON_SURNAME) === 0 || lexicon.bodies.end(words, at) !== at + 2) return false;
  if (!isCapital(scan, at) || isCapitals(scan, at) || !isCapital(scan, at + 1) || isCapitals(scan, at + 1))
    return false;
  return isCapital(scan, at + 2) && isSyllable(scan, at + 2) && lexicon.countries.end(words, at + 2) < 0;
}

/** Returns the word after the run of capitalised words at `at` that could be one proper name. */
export function capitalRun(scan: Scan, at: number): number {
  let end = at;
  const shouting = isCapitals(scan, at);
  while (end < at + MAX_WORDS && isCapital(scan, end)) {
    if (end > at && (isGlued(scan, end) || (isCapitals(scan, end) !== shouting && scanLength(scan, end) > 1))) break;
    const breaks = end > at && breaksName(scan, end) && !isGivenName(scan, at, end) && !endsBeforeSurname(scan, end);
    const starts = end >= at + 2 && isStarter(scan, end, end === at + 2) && !isGivenExpected(scan, at, end);
    if (breaks || starts) break;
    end++;
  }
  return end;
}

/** *Trần Hải Quân*, *Lê Công An*, *Bùi Nhật Hoàng*: a given name that looks like a body: capitalised, after a common surname, and last in the run. */
function isGivenName(scan: Scan, surname: number, at: number): boolean {
  return (
    at === surname + 1 &&
    (surnameAt(scan, surname) & COMMON_SURNAME) !== 0 &&
    (scan.lexicon.bodies.end(scan.words, at) === at + 2 || isForeignOffice(scan, at)) &&
    isCapital(scan, at + 1) &&
    !isCapitals(scan, at) &&
    !isCapital(scan, at + 2)
  );
}

/** *Lò Văn Được*: no name ends in *Văn* or *Thị*, so that whatever follows is the given name. */
const isGivenExpected = (scan: Scan, surname: number, at: number): boolean =>
  at === surname + 2 && surnameAt(scan, surname) !== 0 && /^(?:văn|thị)$/.test(wordAt(scan, at - 1));

/** *phường Hạc Thành Đoàn Văn Ẩn*: not *Thành đoàn*. */
const endsBeforeSurname = (scan: Scan, at: number): boolean =>
  wordAt(scan, at + 1) === 'đoàn' &&
  scan.lexicon.bodies.end(scan.words, at) === at + 2 &&
  isCapital(scan, at + 1) &&
  !isCapitals(scan, at + 1) &&
  isCapital(scan, at + 2) &&
  isSyllable(scan, at + 2);

/** *Nhật hoàng*, *quốc vương*. */
const isForeignOffice = ({ words, lexicon }: Scan, at: number): boolean =>
  lexicon.posts.end(words, at) === at + 2 && /W|^F$/.test(lexicon.posts.at(words, at)?.flags ?? '');

export const scanLength = ({ words }: Scan, at: number): number => (words.end[at] ?? 0) - (words.start[at] ?? 0);
