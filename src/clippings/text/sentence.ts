/** The sentence that contains a span. */
import type { Span } from '../../annotate/record';
import { characterBoundary } from './character-boundary';

/** A longer sentence is cut around the span. */
const LONGEST = 400;

export function sentenceAt(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !endsSentence(text, to)) to++;
  if (to < text.length && text[to] !== '\n') to++;
  if (to - from > LONGEST) {
    from = characterBoundary(text, Math.max(from, start - LONGEST / 2));
    to = characterBoundary(text, Math.min(to, end + LONGEST / 2));
  }
  return text.slice(from, to).trim();
}

/** A line feed, or a terminal mark before a space: not the dot in 1.500 or TP.HCM. */
function endsSentence(text: string, at: number): boolean {
  const character = text[at];
  if (character === '\n') return true;
  return (
    (character === '.' || character === '?' || character === '!' || character === '…') &&
    /^\s?$/.test(text.charAt(at + 1))
  );
}
