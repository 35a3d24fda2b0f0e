/**
 * Names of firms, schools and societies that go on over small words: *Hội Lương thực thực phẩm TP A*, *Công ty bóng đèn Sông Mơ*. Half of
 * such a name is worth less than none.
 */

import { breaksName, capitalRun, isSyllable } from '../names/name-words';
import { isNameStart } from '../places/name-start';
import { DOES, NOUN, VERB_OF_TWO } from '../tables/firm-verbs';
import { hashRun, isCapital, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { beginsField, closes, isVerb, NEVER } from './unknown-fields';

/** Words, before a sign that closes the name. */
const LONGEST = 7;
/** Before a capital with which it goes on; where nothing but the kind of body was told, one word of two syllables. */
const LONGEST_INSIDE = 4;
const LONGEST_FIRST = 2;

/** Ends names of bodies of the whole country. */
const WHOLE = /^(?:trung ương|quốc gia|quốc tế|toàn quốc|toàn cầu)$/i;

/**
 * The word with which the name goes on behind the small words at `at`: a capital that is no person's, or what closes the name; -1 where
 * the small words are no part of it. `from`: the first word of the name; `told`: more of it was read than the kind of body.
 */
export function otherNameEnd(scan: Scan, at: number, from: number, told: boolean): number {
  const longest = told ? LONGEST_INSIDE : LONGEST_FIRST;
  if (wordAt(scan, at) === 'và' ? !beginsField(scan, at + 1) : startsClause(scan, at)) return -1;
  for (let here = at; here < at + LONGEST; here++) {
    if (isLineEnd(scan, here) || signAt(scan, here) !== '')
      return told && here > at + 1 && isClosed(scan, here, from) ? here : -1;
    if (here > at + 1 && WHOLE.test(textOf(scan, here - 2, here)) && !isCapital(scan, here - 1)) return here;
    if (isNumber(scan, here)) return -1;
    if (NEVER.test(wordAt(scan, here))) return isLeftOver(scan, at, here) ? here : -1;
    if (isCapital(scan, here)) return here > at && here <= at + longest && isOfName(scan, here) ? here : -1;
    if (!isSyllable(scan, here) || VERB_OF_TWO.test(textOf(scan, here, here + 2))) return -1;
    const { words, lexicon } = scan;
    if (lexicon.ranks.end(words, here) > 0 || lexicon.honorifics.end(words, here) > here + 1) return -1;
  }
  return -1;
}

/** Told of a name, or the house above follows: *Viện Lâm sàng các bệnh A, Bệnh viện B*. */
const isClosed = (scan: Scan, at: number, from: number): boolean =>
  closes(scan, at, from) ||
  (signAt(scan, at) === ',' && isCapital(scan, at + 1) && scan.lexicon.bodies.at(scan.words, at + 1) === 'O');

const startsClause = (scan: Scan, at: number): boolean =>
  !NOUN.test(`${textOf(scan, at, at + 2)} `) &&
  (scan.lexicon.events.end(scan.words, at) > 0 ||
    isVerb(scan, at) ||
    DOES.has(wordAt(scan, at)) ||
    NEVER.test(wordAt(scan, at)) ||
    VERB_OF_TWO.test(textOf(scan, at, at + 2)));

/** *Quỹ Nghiên cứu Nhà quan|sát tại A*: the third syllable of a word whose first bears the capital. */
const isLeftOver = (scan: Scan, at: number, here: number): boolean =>
  here === at + 1 &&
  !isCapital(scan, at - 1) &&
  isCapital(scan, at - 2) &&
  /^(?:tại|ở|được|bị|đã|đang|sẽ|vừa|là)$/.test(wordAt(scan, here));

/** A capital that begins no person's name, post or body of its own. */
function isOfName(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (isNameStart(scan, at) || scan.known.has(hashRun(scan, at, capitalRun(scan, at)))) return false;
  if (scan.givenNames.has(words.hash[at] ?? 0) && !isCapital(scan, at + 1)) return false;
  if (lexicon.places.end(words, at) > 0 || lexicon.countries.end(words, at) > 0 || lexicon.levels.end(words, at) > 0)
    return true;
  return !breaksName(scan, at) && lexicon.bodies.end(words, at) < 0 && lexicon.statuses.end(words, at) < 0;
}
