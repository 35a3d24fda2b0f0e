import type { AnnotationRecord, Span } from '../../annotate/record';
import { officialKey } from '../../clippings';
import { href } from '../route';

/** A stretch of the text that names somebody or something, with the dossier it leads to. */
export interface NamedSpan extends Span {
  kind: 'official' | 'reference';
  href: string | null;
}

/** All mentions of a record in the order of the text, none overlapping: of two, the one that begins first stays, then the longer. */
export function namedSpans({ officials, references }: AnnotationRecord): NamedSpan[] {
  const all: NamedSpan[] = [
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
  span: NamedSpan | null;
}

/** The paragraphs of a text, each in pieces with and without a name. */
export function paragraphsOf(text: string, spans: readonly NamedSpan[]): Piece[][] {
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
