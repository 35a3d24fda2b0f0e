import type { Span } from '../annotate/record';

/** UTF-16 code units of context on each side. */
const CONTEXT = 40;

/** A span with its context, cut at spaces within its paragraph, with an ellipsis for what is left out. */
export function excerptAround(text: string, { start, end }: Span): string {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  let from = Math.max(paragraphStart, start - CONTEXT);
  let to = Math.min(paragraphEnd, end + CONTEXT);
  if (from > paragraphStart) {
    const space = text.indexOf(' ', from);
    from = space === -1 || space > start ? start : space + 1;
  }
  if (to < paragraphEnd) {
    const space = text.lastIndexOf(' ', to);
    to = space < end ? end : space;
  }
  return `${from > paragraphStart ? '… ' : ''}${text.slice(from, to)}${to < paragraphEnd ? ' …' : ''}`;
}
