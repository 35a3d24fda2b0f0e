/** Firms identified only by a brand after the head of a firm: *Phó tổng giám đốc MobiFox*, *Tổng giám đốc SHC*. */

import { isSyllable } from '../names/name-words';
import { isCapital, isCapitals, isGlued, isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Organisation } from './organisation';

/** May follow such a brand. */
const KIND = /^(?:group|attached?|land|corp|bank|việt nam|vietnam)$/i;

/**
 * Returns the firm that begins at word `at`, or null: a word in capitals, or with a capital inside. Other spellings are ambiguous with
 * names of people and places.
 */
export function brandAt(scan: Scan, at: number): Organisation | null {
  if (!isCapital(scan, at) || signAt(scan, at) !== '' || isLineEnd(scan, at)) return null;
  const { words, lexicon } = scan;
  if (lexicon.levels.end(words, at) > 0 || lexicon.countries.end(words, at) > 0 || lexicon.places.end(words, at) > 0)
    return null;
  if (/^[ivx]+$/.test(wordAt(scan, at))) return null;
  let end = at + 1;
  while (isGlued(scan, end) && isCapital(scan, end)) end++;
  if (end === at + 1 && !isCapitals(scan, at)) return null;
  if (KIND.test(textOf(scan, end, end + 1))) end++;
  // The holder's name: *Tổng giám đốc SHC Vũ Hoài Ân*.
  if (isCapital(scan, end) && signAt(scan, end) === '' && !isGlued(scan, end)) return null;
  return { start: at, end, other: true, country: null, national: false, bare: false };
}

/** *Tổng giám đốc SHC Vũ Hoài Ân*: an unknown abbreviation before a Vietnamese name; before a foreign one it may be an international agency. */
export const isBrand = (scan: Scan, title: string, { start, end }: Organisation): boolean =>
  end === start + 1 &&
  /tổng giám đốc$/i.test(title) &&
  isCapitals(scan, start) &&
  !/^(?:vtv|vov)$/.test(wordAt(scan, start)) &&
  scan.lexicon.bodies.end(scan.words, start) < 0 &&
  isCapital(scan, end) &&
  isSyllable(scan, end);
