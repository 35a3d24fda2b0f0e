/** The safe triangle of hover cards: a pointer between where it left the mark and the card's near edge is heading for the card. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels by which the card's edge is extended, because no hand moves in a straight line. */
const leeway = 24;

export function isHeadingFor(from: Point, at: Point, card: Box): boolean {
  if (inBox(at, card, leeway / 3)) return true;
  const edge = from.y < card.top ? card.top : card.bottom;
  return inTriangle(
    at,
    { x: from.x, y: from.y + (from.y < edge ? -4 : 4) },
    { x: card.left - leeway, y: edge },
    { x: card.right + leeway, y: edge },
  );
}

export function inBox({ x, y }: Point, { left, top, right, bottom }: Box, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (u: Point, v: Point): number => (v.x - u.x) * (p.y - u.y) - (v.y - u.y) * (p.x - u.x);
  const [one, two, three] = [side(a, b), side(b, c), side(c, a)];
  return (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
}
