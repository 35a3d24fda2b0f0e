/**
 * Names of firms, schools and societies that continue after lower-case words: *Hội Lương thực thực phẩm TP A*, *Công ty bóng đèn Sông Mơ*.
 * A truncated name is worse than none.
 */

import { breaksName, capitalRun, isSyllable } from '../names/name-words';
import { isNameStart } from '../places/name-start';
import { FIRM_VERBS, NOUN_PHRASES, VERB_OF_TWO } from '../tables/firm-verbs';
import { hashRun, isCapital, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { beginsField, closes, isVerb, NEVER } from './unknown-fields';

/** Words before punctuation that ends the name. */
const LONGEST = 7;
/** Words before a capital that continues the name; right after the kind of body, one compound of two syllables. */
const LONGEST_INSIDE = 4;
const LONGEST_FIRST = 2;

/** Ends the names of national bodies. */
const WHOLE = /^(?:trung ương|quốc gia|quốc tế|toàn quốc|toàn cầu)$/i;

/**
 * Returns the word where the name continues or ends after the lower-case words at `at`: a capital that does not begin a person's name, or
 * punctuation; -1 if the words are not part of it. `from`: first word of the name; `hasField`: more than the kind of body was read.
 */
export function otherNameEnd(scan: Scan, at: number, from: number, hasField: boolean): number {
  const longest = hasField ? LONGEST_INSIDE : LONGEST_FIRST;
  if (wordAt(scan, at) === 'và' ? !beginsField(scan, at + 1) : startsClause(scan, at)) return -1;
  for (let here = at; here < at + LONGEST; here++) {
    if (isLineEnd(scan, here) || signAt(scan, here) !== '')
      return hasField && here > at + 1 && isClosed(scan, here, from) ? here : -1;
    if (here > at + 1 && WHOLE.test(textOf(scan, here - 2, here)) && !isCapital(scan, here - 1)) return here;
    if (isNumber(scan, here)) return -1;
    if (NEVER.test(wordAt(scan, here))) return isLastSyllable(scan, at, here) ? here : -1;
    if (isCapital(scan, here)) return here > at && here <= at + longest && isOfName(scan, here) ? here : -1;
    if (!isSyllable(scan, here) || VERB_OF_TWO.test(textOf(scan, here, here + 2))) return -1;
    const { words, lexicon } = scan;
    if (lexicon.ranks.end(words, here) > 0 || lexicon.honorifics.end(words, here) > here + 1) return -1;
  }
  return -1;
}

/** In apposition to a name, or before its parent body: *Viện Lâm sàng các bệnh A, Bệnh viện B*. */
const isClosed = (scan: Scan, at: number, from: number): boolean =>
  closes(scan, at, from) ||
  (signAt(scan, at) === ',' && isCapital(scan, at + 1) && scan.lexicon.bodies.at(scan.words, at + 1) === 'O');

const startsClause = (scan: Scan, at: number): boolean =>
  !NOUN_PHRASES.test(`${textOf(scan, at, at + 2)} `) &&
  (scan.lexicon.events.end(scan.words, at) > 0 ||
    isVerb(scan, at) ||
    FIRM_VERBS.has(wordAt(scan, at)) ||
    NEVER.test(wordAt(scan, at)) ||
    VERB_OF_TWO.test(textOf(scan, at, at + 2)));

/** *Quỹ Nghiên cứu Nhà quan|sát tại A*: the last syllable of a word of which only the first is capitalised. */
const isLastSyllable = (scan: Scan, at: number, here: number): boolean =>
  here === at + 1 &&
  !isCapital(scan, at - 1) &&
  isCapital(scan, at - 2) &&
  /^(?:tại|ở|được|bị|đã|đang|sẽ|vừa|là)$/.test(wordAt(scan, here));

/** A capital that does not begin a person's name, a post or another body. */
function isOfName(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (isNameStart(scan, at) || scan.known.has(hashRun(scan, at, capitalRun(scan, at)))) return false;
  if (scan.givenNames.has(words.hash[at] ?? 0) && !isCapital(scan, at + 1)) return false;
  if (lexicon.places.end(words, at) > 0 || lexicon.countries.end(words, at) > 0 || lexicon.levels.end(words, at) > 0)
    return true;
  return !breaksName(scan, at) && lexicon.bodies.end(words, at) < 0 && lexicon.statuses.end(words, at) < 0;
}
