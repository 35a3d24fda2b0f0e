import type { AnnotationRecord, Span } from '../../annotate/record';
import { officialKey } from '../../clippings';
import { href } from '../route';

/** A mention, with the address of its dossier. */
export interface MentionSpan extends Span {
  kind: 'official' | 'reference';
  href: string | null;
}

/** All mentions of a record in text order. Of overlapping ones only the first remains, of those with the same start the longest. */
export function mentionSpans({ officials, references }: AnnotationRecord): MentionSpan[] {
  const all: MentionSpan[] = [
    ...officials.flatMap((official) =>
      official.mentions.map(({ start, end }) => ({
        start,
        end,
        kind: 'official' as const,
        href: href('officials', officialKey(official)),
      })),
    ),
    ...references.flatMap(({ key, mentions }) =>
      mentions.map(({ start, end }) => ({
        start,
        end,
        kind: 'reference' as const,
        href: key === null ? null : href('documents', key),
      })),
    ),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return all.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

export interface Piece {
  text: string;
  span: MentionSpan | null;
}

/** The paragraphs of a text, each split into pieces that are a mention or not. */
export function paragraphsOf(text: string, spans: readonly MentionSpan[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  let start = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const pieces: Piece[] = [];
    let from = start;
    for (; next < spans.length && spans[next]!.start < end; next++) {
      const span = spans[next]!;
      const to = Math.min(span.end, end);
      if (span.start > from) pieces.push({ text: text.slice(from, span.start), span: null });
      pieces.push({ text: text.slice(span.start, to), span });
      from = to;
    }
    if (from < end) pieces.push({ text: text.slice(from, end), span: null });
    if (pieces.length > 0) paragraphs.push(pieces);
    start = end + 1;
  }
  return paragraphs;
}
