import type { Span } from '../annotate/record';

const REACH = 40;

/** The words around a span, cut at spaces within its paragraph, with an ellipsis where something was left out. */
export function around(text: string, { start, end }: Span): string {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  let from = Math.max(paragraphStart, start - REACH);
  let to = Math.min(paragraphEnd, end + REACH);
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
