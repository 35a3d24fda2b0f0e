/** Splits an article's text into paragraphs of plain and marked pieces, for Markdown and the report. */
import type { Clipping } from '../clippings';
import { articleOf } from './article';

export interface Mark {
  start: number;
  end: number;
  kind: 'official' | 'reference';
  /** Index in the record's officials or references. */
  index: number;
}

export interface Piece {
  text: string;
  mark: Mark | null;
}

/** In text order; of overlapping marks the first one is kept. */
export function marksOf({ record }: Clipping): Mark[] {
  const marks = [
    ...record.officials.flatMap(({ mentions }, index) =>
      mentions.map(({ start, end }): Mark => ({ start, end, kind: 'official', index })),
    ),
    ...record.references.flatMap(({ mentions }, index) =>
      mentions.map(({ start, end }): Mark => ({ start, end, kind: 'reference', index })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return marks.filter(({ start, end }) => {
    if (start < free || end <= start) return false;
    free = end;
    return true;
  });
}

/** Non-empty paragraphs. A mark that crosses the end of a paragraph is cut there. */
export function paragraphsOf(clipping: Clipping): Piece[][] {
  const { text } = articleOf(clipping);
  const marks = marksOf(clipping);
  const paragraphs: Piece[][] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const pieces: Piece[] = [];
    let at = start;
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
      at = Math.min(mark.end, end);
      pieces.push({ text: text.slice(mark.start, at), mark });
    }
    if (at < end) pieces.push({ text: text.slice(at, end), mark: null });
    if (line.trim() !== '') paragraphs.push(pieces);
    start = end + 1;
  }
  return paragraphs;
}
