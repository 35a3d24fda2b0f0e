/** Mentions as live ranges of the page: they follow edits of their text, and collapse when it is removed. */
import type { Annotation } from '../../annotate/record';
import type { TextMap } from '../../article';
import type { EntityKind } from '../../messages';

export interface Mark {
  kind: EntityKind;
  /** Indexes into the annotation. */
  entity: number;
  mention: number;
  /** UTF-16 offsets in the article's text. */
  start: number;
  end: number;
  range: Range;
  /** The text of the range when it was made. */
  text: string;
}

export interface MarkOptions {
  /** Whether to mark also people whose posts are outside state and Party. */
  others: boolean;
  /** Names that the user said are not officials. */
  excluded: ReadonlySet<string>;
}

/** The marks of all mentions to be marked, in text order. */
export function makeMarks(annotation: Annotation, map: TextMap, { others, excluded }: MarkOptions): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: EntityKind, entity: number, mentions: readonly { start: number; end: number }[]): void => {
    for (const [mention, { start, end }] of mentions.entries()) {
      const parts = map.rangesOf(start, end);
      const [first, last] = [parts[0], parts.at(-1)];
      // The page may have shortened these nodes meanwhile.
      if (!first || !last || first.start > first.node.length || last.end > last.node.length) continue;
      const range = document.createRange();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      marks.push({ kind, entity, mention, start, end, range, text: range.toString() });
    }
  };
  for (const [index, official] of annotation.officials.entries()) {
    if ((others || official.class === 'official') && !excluded.has(official.name))
      add('official', index, official.mentions);
  }
  for (const [index, reference] of annotation.references.entries()) add('reference', index, reference.mentions);
  return marks.sort((a, b) => a.start - b.start);
}

/** Whether the marked words are still in the page. */
export function isIntact({ range, text }: Mark): boolean {
  return range.startContainer.isConnected && range.toString() === text;
}

/** The same mention among recreated marks: at the same place of the page, since insertions before it shift offsets, otherwise at its offset. */
export function counterpart(marks: readonly Mark[], mark: Mark | null): Mark | null {
  const same = marks.filter(({ kind, text }) => kind === mark?.kind && text === mark.text);
  const isThere = ({ startContainer, startOffset }: Range): boolean =>
    startContainer === mark?.range.startContainer && startOffset === mark.range.startOffset;
  return same.find(({ range }) => isThere(range)) ?? same.find(({ start }) => start === mark?.start) ?? null;
}
