/**
 * Which mark stands under a point. By the browser where it can tell highlights from a point, else by the caret and our own index of nodes;
 * the caret jumps to the nearest letter, so there the rectangle must hold the point.
 */
import type { Mark } from './marks';
import type { Painter } from './paint';

interface HighlightHit {
  ranges: AbstractRange[];
}

/** Not yet in the compiler's DOM. */
type PointedRegistry = HighlightRegistry & {
  highlightsFromPoint?: (x: number, y: number, options: CaretPositionFromPointOptions) => HighlightHit[];
};

/** Pixels around a line that still count. */
const slack = 2;

/** None where something lies over its words, which has the pointer then, and none where the reader writes. */
export function markAt(x: number, y: number, painter: Painter, marks: readonly Mark[]): Mark | null {
  const mark = painted(x, y, painter, marks);
  const node = mark?.range.startContainer;
  if (!mark || !node || (node.parentElement as HTMLElement | null)?.isContentEditable) return null;
  const top = (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top && mark.range.intersectsNode(top) ? mark : null;
}

function painted(x: number, y: number, painter: Painter, marks: readonly Mark[]): Mark | null {
  const registry: PointedRegistry = CSS.highlights;
  if (!registry.highlightsFromPoint) return markByCaret(x, y, marks);
  for (const { ranges } of registry.highlightsFromPoint(x, y, inTreeOf(marks))) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark) return mark;
    }
  }
  return null;
}

/** Browsers look into no shadow tree that they are not given; an article stands in one at most. */
function inTreeOf(marks: readonly Mark[]): CaretPositionFromPointOptions {
  const root = marks[0]?.range.startContainer.getRootNode();
  return { shadowRoots: root instanceof ShadowRoot ? [root] : [] };
}

/** The way of browsers without `highlightsFromPoint`. */
function markByCaret(x: number, y: number, marks: readonly Mark[]): Mark | null {
  const caret = document.caretPositionFromPoint(x, y, inTreeOf(marks));
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  return marks.find(({ range }) => range.isPointInRange(offsetNode, offset) && holds(range, x, y)) ?? null;
}

function holds(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

/** The rectangle of a mark's line that is nearest to a point; its first line without one. Null when nothing of it is laid out. */
export function lineOf(mark: Mark, point: { x: number; y: number } | null): DOMRect | null {
  const lines = [...mark.range.getClientRects()].filter(({ width }) => width > 0);
  if (!point) return lines[0] ?? null;
  return (
    lines.find(
      ({ top, bottom, left, right }) =>
        point.y >= top - slack && point.y <= bottom + slack && point.x >= left - slack && point.x <= right + slack,
    ) ??
    lines[0] ??
    null
  );
}
