/**
 * A text as the index sees it: words in lower case between spaces, with and without tone marks. A line feed is the end of a sentence or
 * clause, which no phrase crosses: " quy hoạch sử dụng đất \n đất đai \n "
 */
import { fold } from '../../annotate/text/fold';
import { bareOf, lowerOf, withoutEmoji } from './characters';

export interface Sequence {
  toned: string;
  /** Without marks, unit by unit the same length as `toned`. */
  bare: string;
}

const SPACE = 0x20;
const BREAK = 0x0a;
const decoder = new TextDecoder('utf-16le');

/** Linear in the length of the texts, which are separated by breaks. */
export function sequenceOf(...texts: string[]): Sequence {
  // A line feed makes any gap that contains it a break.
  const text = withoutEmoji(fold(texts.join('\n\n')).text);
  const length = text.length;
  // Each gap grows by at most three units.
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

/** Whether the gap between two words ends a clause: anything but a single unit such as a space, a hyphen or the slash of 21/2019. */
export function isBreak(text: string, start: number, end: number): boolean {
  return end - start > 1 || text.charCodeAt(start) === BREAK;
}

/** The words of a text, without marks. */
export const bareWords = (text: string): string[] =>
  sequenceOf(text)
    .bare.split(/[ \n]+/)
    .filter((word) => word !== '');
