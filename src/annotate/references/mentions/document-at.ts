/** Decides whether a run of digits begins the number of a document, and of which type. */

import { isDigit, isLetter } from '../../text/letters';
import { distantTypeWord } from '../numbers/distant-type-word';
import { endOfDigits, mayBeginNumber } from '../numbers/may-begin-number';
import { readNumber } from '../numbers/number';
import { readContextBefore } from '../numbers/type-word-before';
import { isDecisionWithAction, mayFollowNumber } from './decision-actions';
import { type Item, makeItem, readFullForm, readOldNumber } from './numbered-item';
import { isListItem, isShortForm, mayBeShortForm } from './short-forms';

/** Returns the document whose number begins with the digits at `at`, or null. `last`: the mention before, with which it may be coordinated. */
export function documentAt(text: string, at: number, last: Item | null): Item | null {
  const glued = text.charCodeAt(at - 1);
  // The number of a draft is left blank: …/2024/TT-NHNN.
  if (glued === 0x2f) return null;
  // 3.000, 2:1 do not begin a number.
  if ((glued === 0x2e || glued === 0x2c || glued === 0x3a) && isDigit(text.charCodeAt(at - 2))) return null;
  if (glued === 0x2d && isLetterOrDigitCode(text.charCodeAt(at - 2))) return null;
  const { word: near, numbered, listed } = readContextBefore(text, at);
  if (near === null && !numbered && isLetter(glued)) return null;
  const inList = last !== null && at - last.found.end < 90 && LIST_JOINT.test(text.slice(last.found.end, at));
  const end = endOfDigits(text, at);
  // Without a type word before it, only letters after a separator can make it a document.
  if (near === null && !inList && !mayBeginNumber(text, end) && !(numbered && mayFollowNumber(text, end))) return null;
  const word = near ?? (numbered ? distantTypeWord(text, at) : null);
  const number =
    (near?.type === 'sắc lệnh' ? readOldNumber(text, at) : null) ?? readNumber(text, at, word !== null || inList);
  if (number === null) return null;
  // *công văn 12/SXD-QH và 13/SXD-QH*: the same body's symbol, which alone would not be enough.
  if (word === null && inList && !number.sure && number.symbol !== null && number.codes[0] === last.found.codes[0])
    return makeItem(at, number, last.found.type, last.word);
  if (number.id !== null) {
    const document = readFullForm(text, at, number, word, numbered && near === null);
    if (word === null && document !== null && /^QH/.test(number.symbol ?? '')) {
      // *Nghị quyết 88/2014/QH13 và 51/2017/QH14*: the symbol alone would make the second a law.
      if (inList && /^QH/.test(last.found.symbol ?? '')) document.found.type = last.found.type;
      else if (RESOLUTION.test(text.slice(Math.max(0, at - 40), at))) document.found.type = 'nghị quyết';
    }
    return document;
  }
  if (listed) return null;
  if (near !== null) {
    const { digits, year, end: numberEnd } = number;
    if (isShortForm(text, near, digits, year, numberEnd)) return makeItem(near.start, number, near.type, near);
    if (!mayBeShortForm(text, near, digits, year, numberEnd)) return null;
    const maybe = makeItem(near.start, number, near.type, near);
    maybe.found.tentative = true;
    return maybe;
  }
  if (word !== null && isDecisionWithAction(text, word, at, number))
    return makeItem(word.start, number, word.type, word);
  const head = last?.found;
  const strict = head !== undefined && STRICT_JOINT.test(text.slice(head.end, at));
  if (!strict || !last?.word || last.word.short === 'symbol' || head.id !== null) return null;
  if (number.year === null ? !isListItem(text, number.digits, number.end) : head.year === null) return null;
  const further = makeItem(at, number, head.type, last.word);
  further.found.tentative = head.tentative;
  return further;
}

/** *Nghị quyết Quốc hội 142/2024/QH15* */
const RESOLUTION = /nghị quyết(?: của)? Quốc hội(?: kh[óo]a [XVI\d]+)?,? $/i;
/** Between two documents of a list, including attributes of the first. */
const LIST_JOINT = /^(?:[^.\n;]|\.\d)*(?:,|;| và| hay| hoặc)(?: các)?(?: số:?)? ?$/;
const STRICT_JOINT = /^(?:,|;|,? và| hay| hoặc) (?:số )?$/;

function isLetterOrDigitCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
