/** The type word (loại văn bản) before a number. */

import { isLetter } from '../../text/letters';
import { beforeAbbreviation } from './abbreviated';
import { LONGEST_TYPE_WORD, lastSyllables, type TypeWord, typeWordEnds, typeWords } from './type-words';

export interface TypeWordFound extends TypeWord {
  /** The span of the word. */
  start: number;
  end: number;
  /** Whether *số* stands between the word and the number. */
  numbered: boolean;
  /** Whether the word begins with a capital. */
  capital: boolean;
}

/** What precedes a number. */
export interface NumberContext {
  word: TypeWordFound | null;
  /** Whether *số* stands right before the number. */
  numbered: boolean;
  /** Whether a colon precedes the number: *các công văn: 12/SXD-QH, …*. */
  listed: boolean;
}

const NOTHING: NumberContext = { word: null, numbered: false, listed: false };

/** Reads what precedes the number at `at`. */
export function readContextBefore(text: string, at: number): NumberContext {
  const gap = text.charCodeAt(at - 1);
  let end = gap === SPACE || gap === LINE_END ? at - 1 : at;
  if (end === 0 || !typeWordEnds.has(text.charCodeAt(end - 1))) return NOTHING;
  const colon = text.charCodeAt(end - 1) === COLON;
  if (colon) end -= text.charCodeAt(end - 2) === SPACE ? 2 : 1;
  const length = lengthOfSo(text, end);
  const numbered = length > 0;
  if (numbered) end -= text.charCodeAt(end - length - 1) === SPACE ? length + 1 : length;
  else if (gap === LINE_END) return NOTHING;
  // *các Nghị định: số 43/2014/NĐ-CP, …*
  const isList = numbered ? text.charCodeAt(end - 1) === COLON : colon;
  if (isList && numbered) end--;
  const word = typeWordEndingAt(text, beforeAbbreviation(text, end), numbered);
  return word === null && !numbered ? NOTHING : { word, numbered, listed: isList };
}

export const SPACE = 0x20;
export const COLON = 0x3a;
const LINE_END = 0x0a;

/** Returns the length of the word *số* or *số hiệu* that ends at `end`; 0 if neither does. */
function lengthOfSo(text: string, end: number): number {
  if (text.endsWith(' hiệu', end)) return lengthOfSo(text, end - 5) === 2 ? 7 : 0;
  const last = text.charCodeAt(end - 1) | 1;
  const first = text.charCodeAt(end - 2) | 0x20;
  return last === 0x1ed1 && first === 0x73 && !isLetter(text.charCodeAt(end - 3)) ? 2 : 0;
}

/** Preceding syllables that make a type word part of another word: *Ban Bí thư số 34-CT/TW*, *quyết định kỷ luật số 12-QĐ/TU*. */
const PART_OF_WORD_AFTER: Readonly<Record<string, RegExp>> = { thư: /(?:bí|chứng) $/i, luật: /(?:k[ỷỉ]|pháp) $/i };

/** Returns the longest type word that ends at `end`. */
export function typeWordEndingAt(text: string, end: number, numbered: boolean): TypeWordFound | null {
  let found: TypeWordFound | null = null;
  let start = end;
  for (let syllables = 1; syllables <= LONGEST_TYPE_WORD; syllables++) {
    const wordEnd = start;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === wordEnd || wordEnd - start > 7) break;
    const words = text.slice(start, end);
    if (syllables === 1 && !lastSyllables.has(words.toLowerCase())) return null;
    const type = typeWords.get(words.toLowerCase());
    const isAbbreviation = syllables === 1 && words.length < 5 && !/^(?:lệnh|luật|thư)$/i.test(words);
    const isPartOfWord =
      type !== undefined && PART_OF_WORD_AFTER[words.toLowerCase()]?.test(text.slice(start - 6, start));
    if (type && !isPartOfWord && (!isAbbreviation || words === words.toUpperCase())) {
      found = { ...type, start, end, numbered, capital: text.charAt(start) !== text.charAt(start).toLowerCase() };
    }
    if (text.charCodeAt(start - 1) !== 0x20) break;
    start--;
  }
  return found;
}
