import type { ComponentChild } from 'preact';
import type { Span } from '../annotate/record';

/** Text with some of its spans set in <mark>; spans are sorted and do not overlap, offsets count UTF-16 units of `text`. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  const parts: ComponentChild[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start < from || end > text.length) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
