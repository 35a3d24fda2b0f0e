/** A first pass that collects unambiguous full names. They later decide where places end and names begin. */

import { COMMON_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isCapitals, type Scan, textOf, wordAt } from '../words/scan';
import { isNumbered } from './name-ends';
import { breaksName, capitalRun, surnameAt } from './name-words';
import { isNamedAfter } from './named-after';
import { hasMiddleName, nameAt } from './shapes';

/** *Thứ trưởng Bộ Công Thương Trần Văn A*: whether a body's name ends at word `at`, where a common surname begins. */
function endsBody(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if ((surnameAt(scan, at) & COMMON_SURNAME) === 0) return false;
  // *Chủ tịch UBND TP. Hồ Chí Minh A*
  if (lexicon.places.exactly(words, at - 3, at)) return true;
  // *Chủ tịch QH A*, *Bộ trưởng GTVT B*, *Chủ tịch UBND TP.HCM C*; after *UBND* a place may follow.
  if (isCapitals(scan, at - 1)) return isShortBody(scan, at - 1) || lexicon.places.end(words, at - 1) === at;
  return [lexicon.fields, lexicon.countries, lexicon.places].some((table) => table.exactly(words, at - 2, at));
}

/** An abbreviation of a body or field that is not followed by a place. */
const isShortBody = ({ words, lexicon }: Scan, at: number): boolean =>
  lexicon.bodies.exactly(words, at, at + 1) === 'F' || lexicon.fields.exactly(words, at, at + 1) !== undefined;

/** Collects full names where nothing else can be meant: after an honorific or rank, or between punctuation and a lower-case letter. */
export function learnNames(scan: Scan): void {
  const { words, lexicon } = scan;
  for (let at = 0; at < words.size; at++) {
    if (!isCapital(scan, at) || surnameAt(scan, at) === 0) continue;
    if (isCapital(scan, at - 1) && lexicon.honorifics.end(words, at - 1) !== at && !endsBody(scan, at)) continue;
    // *Phó Ban Dân vận*: a post, though *Phó* is a surname.
    if (breaksName(scan, at)) continue;
    const end = capitalRun(scan, at);
    if (end - at >= 2 && end - at <= 4 && !isNumbered(scan, end) && isUnambiguous(scan, at, end)) {
      scan.known.add(hashRun(scan, at, end));
      scan.givenNames.add(words.hash[end - 1] ?? 0);
      if (end - at > 2) scan.pairs.add(hashRun(scan, end - 2, end));
      at = end - 1;
    }
  }
}

const TOWN = /(?: tỉnh|thành phố)$/i;

function isUnambiguous(scan: Scan, from: number, to: number): boolean {
  const { words, lexicon } = scan;
  const name = nameAt(scan, from, 'none');
  if (name === null || name.latin || name.end !== to) return false;
  // *Chủ tịch HĐND thành phố Đỗ Thị Vân*: no town has such a name, though communes do.
  const isTown = TOWN.test(textOf(scan, from - 2, from)) && hasMiddleName(scan, from);
  if (isNamedAfter(scan, from) && !isTown) return false;
  const follows = lexicon.levels.end(words, from - 1) === from || lexicon.levels.end(words, from - 2) === from;
  if (follows && !isTown) return false;
  const before = wordAt(scan, from - 1);
  if (to - from === 2) {
    return (
      lexicon.honorifics.end(words, from - 1) === from ||
      lexicon.honorifics.end(words, from - 2) === from ||
      lexicon.ranks.end(words, from - 2) === from
    );
  }
  return before !== 'xã' && before !== 'phường' && before !== 'tại' && before !== 'ở';
}
