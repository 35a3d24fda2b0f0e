/**
 * Hit-testing: which mark is under a point. Asks the browser if it has `highlightsFromPoint`, otherwise uses the caret position; the caret
 * snaps to the nearest letter, so a rectangle of the mark must contain the point too.
 */
import type { Mark } from './marks';
import type { Painter } from './paint';

interface HighlightHit {
  ranges: AbstractRange[];
}

/** Not yet in TypeScript's DOM library. */
type PointedRegistry = HighlightRegistry & {
  highlightsFromPoint?: (x: number, y: number, options: CaretPositionFromPointOptions) => HighlightHit[];
};

/** Pixels around a line that still count as on it. */
const tolerance = 2;

/** Null if another element covers the words, or if the text is editable. */
export function markAt(x: number, y: number, painter: Painter, marks: readonly Mark[]): Mark | null {
  const mark = paintedMark(x, y, painter, marks);
  const node = mark?.range.startContainer;
  if (!mark || !node || (node.parentElement as HTMLElement | null)?.isContentEditable) return null;
  const top = (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top && mark.range.intersectsNode(top) ? mark : null;
}

function paintedMark(x: number, y: number, painter: Painter, marks: readonly Mark[]): Mark | null {
  const registry: PointedRegistry = CSS.highlights;
  if (!registry.highlightsFromPoint) return markByCaret(x, y, marks);
  for (const { ranges } of registry.highlightsFromPoint(x, y, shadowTreeOf(marks))) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark) return mark;
    }
  }
  return null;
}

/** Browsers search only the shadow trees that they are given; an article is in one at most. */
function shadowTreeOf(marks: readonly Mark[]): CaretPositionFromPointOptions {
  const root = marks[0]?.range.startContainer.getRootNode();
  return { shadowRoots: root instanceof ShadowRoot ? [root] : [] };
}

/** For browsers without `highlightsFromPoint`. */
function markByCaret(x: number, y: number, marks: readonly Mark[]): Mark | null {
  const caret = document.caretPositionFromPoint(x, y, shadowTreeOf(marks));
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  return marks.find(({ range }) => range.isPointInRange(offsetNode, offset) && containsPoint(range, x, y)) ?? null;
}

const containsPoint = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((line) => isNear(line, x, y));

const isNear = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance;

/** The rectangle of the mark's line under a point, otherwise of its first line. Null if the mark is not laid out. */
export function lineOf(mark: Mark, point: { x: number; y: number } | null): DOMRect | null {
  const lines = [...mark.range.getClientRects()].filter(({ width }) => width > 0);
  if (!point) return lines[0] ?? null;
  return lines.find((line) => isNear(line, point.x, point.y)) ?? lines[0] ?? null;
}
