/** A few words of a text around where it answers a query. */
import { characterBoundary } from '../read/character-boundary';
import { type Highlight, highlight } from './highlight';

export interface Excerpt {
  text: string;
  /** Within `text`. */
  marks: Highlight[];
}

/** About `length` UTF-16 units around where most of the query stands; without an answer the beginning. */
export function excerpt(text: string, queryText: string, length = 220): Excerpt {
  const marks = highlight(text, queryText);
  let best = { start: 0, end: 0, worth: -1 };
  marks.forEach(({ start, end }, i) => {
    let worth = 0;
    for (let k = i; k < marks.length && marks[k]!.end - start <= length * 0.8; k++)
      worth += marks[k]!.end - marks[k]!.start;
    if (worth > best.worth) best = { start, end, worth };
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

/** Behind the first space from `at` on; in a long word without one before the answer, such as an address, `at` itself. */
function beginning(text: string, at: number, answer: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space < answer ? space + 1 : characterBoundary(text, at);
}

/** At the last space up to `at`, where one stands behind the answer. */
function ending(text: string, answer: number, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space >= answer && space > 0 ? space : characterBoundary(text, at);
}
