/** Foreign names in Latin script: *Ron DeSantis*, *Hun Sen*, *Bun-thoong Chít ma-ny*, *al-Jalajel*. */

import { FOREIGN_NOUNS } from '../tables/foreign-nouns';
import { CLAN, COMMON_SURNAME } from '../words/lexicon';
import { isCapital, isCapitals, isGlued, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isStarter } from './name-ends';
import type { Cue, NameMatch } from './name-match';
import { breaksName, isSyllable, scanLength } from './name-words';

const NOUNS = new Set(FOREIGN_NOUNS.trim().split('\n'));

/** Whether the capitalised words [at, end) are foreign. `surname`: `surnameAt` of the first. */
export function isLatin(scan: Scan, at: number, end: number, surname: number): boolean {
  if ((surname & CLAN) !== 0) return false;
  // *Ron DeSantis*: a capital inside a word.
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

/** A hyphen at word `at` without spaces around it. */
export const isHyphenated = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === '-' && isGlued(scan, at) && isGlued(scan, at + 1);

/** A part of a Lao name spelled in syllables: *Bun-thoong Chít ma-ny*. */
const isSmallPart = (scan: Scan, at: number): boolean =>
  !isCapital(scan, at) &&
  signAt(scan, at) === '' &&
  isSyllable(scan, at) &&
  isHyphenated(scan, at + 1) &&
  !isCapital(scan, at + 2) &&
  isSyllable(scan, at + 2);

/** The ordinal of a king or pope: *Charles III*. */
const isOrdinal = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && /^(?:I{2,3}|I?V|VI{1,3}|IX|XI{0,3}|XI?V|XVI)$/.test(textOf(scan, at, at + 1));

/** Returns the name that begins at word `at`, or null. Parameters as for `nameAt`. */
export function latinName(scan: Scan, at: number, cue: Cue, ruler: boolean): NameMatch | null {
  const { words, lexicon } = scan;
  if (lexicon.countries.end(words, at) > 0 && cue !== 'honorific') {
    const country = lexicon.countries.end(words, at);
    if (country > at + 1 || !isCapital(scan, at + 1)) return null;
    // *phe đối lập Venezuela Juan Perez*; *Israel Katz* is a name.
    if (isCapital(scan, at + 2)) return null;
  }
  if (lexicon.bodies.end(words, at) > 0 || lexicon.places.end(words, at) > at + 1) return null;
  // *Hầm De Castries*: the Vietnamese word is not part of the name.
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
      // *Jack Solomon*: a single word is not a full name, so the country belongs to it.
      if (parts > 1 && lexicon.countries.end(words, end) > 0 && !isCapital(scan, end + 1)) break;
      // *Ngoại trưởng Karl Harrow Tuy nhiên*: the full stop is missing.
      if (parts > 1 && isStarter(scan, end) && !isCapital(scan, end + 1) && signAt(scan, end + 1) === '') break;
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
  if (cue !== 'honorific' && NOUNS.has(wordAt(scan, end - 1))) return null;
  for (let word = at; word < end; word++) {
    // Firms, clubs: *FC*, *HanoiBA*; *JD Vance* and *Hun Sen MP* are names.
    if (isNumber(scan, word)) return null;
    if (isOrdinal(scan, word) && word > at) continue;
    if (isCapitals(scan, word) && !(word === at && scanLength(scan, word) === 2) && cue !== 'honorific') return null;
  }
  // After a post that is not of a state, several foreign words are more likely a firm.
  if (cue === 'office' && !ruler && parts > 1) return null;
  return { end, latin: true, short: cue === 'office' && !ruler };
}
