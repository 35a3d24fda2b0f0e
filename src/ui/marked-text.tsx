import type { ComponentChild } from 'preact';
import type { Span } from '../annotate/record';

/** Text with some spans in <mark>. Spans are sorted and do not overlap; offsets are UTF-16 code units of `text`. */
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
