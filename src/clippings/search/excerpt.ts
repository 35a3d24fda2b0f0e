/** A short excerpt of a text around its best match of a query. */
import { characterBoundary } from '../text/character-boundary';
import { type Highlight, highlight } from './highlight';

export interface Excerpt {
  text: string;
  /** Within `text`. */
  marks: Highlight[];
}

/** About `length` UTF-16 units around the densest matches; without a match the beginning. */
export function excerpt(text: string, queryText: string, length = 220): Excerpt {
  const marks = highlight(text, queryText);
  let best = { start: 0, end: 0, marked: -1 };
  marks.forEach(({ start, end }, i) => {
    let marked = 0;
    for (let k = i; k < marks.length && marks[k]!.end - start <= length * 0.8; k++)
      marked += marks[k]!.end - marks[k]!.start;
    if (marked > best.marked) best = { start, end, marked };
  });
  const from = beginning(text, Math.max(0, best.start - Math.round(length * 0.2)), best.start);
  const to = ending(text, best.end, Math.max(best.end, from + length));
  const shift = (from > 0 ? 2 : 0) - from;
  return {
    text: `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
  };
}

/** The first word boundary from `at` on; `at` itself if there is none before the match, as in a long address. */
function beginning(text: string, at: number, match: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space < match ? space + 1 : characterBoundary(text, at);
}

/** The last word boundary up to `at`, if there is one after the match, otherwise `at`. */
function ending(text: string, match: number, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space >= match && space > 0 ? space : characterBoundary(text, at);
}
