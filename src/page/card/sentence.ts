/** The sentence that contains a span of the article, shortened if it is long. */
import type { Span } from '../../annotate/record';

/** UTF-16 code units kept on each side of the span in a long sentence. */
const around = 150;

export interface Excerpt {
  before: string;
  span: string;
  after: string;
}

/** A full stop, question or exclamation mark before a new sentence; not the one in `TP.HCM` or `1.000`. */
const sentenceEnd = /[.!?…]["”’)]*\s+(?=["“(]?\p{Lu})/gu;

export function sentenceAround(text: string, { start, end }: Span): Excerpt {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const paragraphEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  let from = paragraph;
  let to = paragraphEnd;
  for (const { index, 0: stop } of text.slice(paragraph, paragraphEnd).matchAll(sentenceEnd)) {
    const boundary = paragraph + index + stop.length;
    if (boundary <= start) from = boundary;
    else if (boundary >= end) {
      to = boundary;
      break;
    }
  }
  const before = text.slice(from, start);
  const after = text.slice(end, to).trimEnd();
  return {
    before: before.length > around ? `…${before.slice(before.indexOf(' ', before.length - around) + 1)}` : before,
    span: text.slice(start, end),
    after: after.length > around ? `${after.slice(0, after.lastIndexOf(' ', around))}…` : after,
  };
}
