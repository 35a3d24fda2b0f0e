/**
 * A text as the index sees it: its words in lower case, each between two spaces, once as written and once without marks. A line feed
 * stands where a sentence or clause ends: no phrase runs across it. " quy hoạch sử dụng đất \n đất đai \n "
 */
import { fold } from '../../annotate/text/fold';
import { bareOf, lowerOf, withoutEmoji } from './characters';

export interface Sequence {
  toned: string;
  /** Unit by unit the same length as `toned`. */
  bare: string;
}

const SPACE = 0x20;
const BREAK = 0x0a;
const decoder = new TextDecoder('utf-16le');

/** Linear in the length of the texts; their borders are breaks. */
export function sequenceOf(...texts: string[]): Sequence {
  // A line feed is a break of its own, and makes one of whatever gap it stands in.
  const text = withoutEmoji(fold(texts.join('\n\n')).text);
  const length = text.length;
  // Each gap becomes at most three units more than it was.
  const toned = new Uint16Array(length * 2 + 4);
  const plain = new Uint16Array(length * 2 + 4);
  toned[0] = plain[0] = SPACE;
  let at = 1;
  let gapFrom = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const unit = lowerOf(code);
    if (unit === 0) continue;
    if (gapFrom < i && at > 1) {
      toned[at] = plain[at] = SPACE;
      at++;
      if (isBreak(text, gapFrom, i)) {
        toned[at] = plain[at] = BREAK;
        toned[at + 1] = plain[at + 1] = SPACE;
        at += 2;
      }
    }
    gapFrom = i + 1;
    toned[at] = unit;
    plain[at] = bareOf(code);
    at++;
  }
  if (at > 1) {
    toned[at] = plain[at] = SPACE;
    at++;
  }
  return { toned: decoder.decode(toned.subarray(0, at)), bare: decoder.decode(plain.subarray(0, at)) };
}

/** One unit that is no line break (a space, the slash of 21/2019, a hyphen) joins; anything longer divides. */
export function isBreak(text: string, start: number, end: number): boolean {
  return end - start > 1 || text.charCodeAt(start) === BREAK;
}

/** The words without marks of one word or name. */
export const bareWords = (text: string): string[] =>
  sequenceOf(text)
    .bare.split(/[ \n]+/)
    .filter((word) => word !== '');
