export interface LabelCandidate {
  key: string;
  /** Texts with their widths in pixels, the most telling first: the next is for where it has no room. */
  texts: readonly { text: string; width: number }[];
  /** Middle of the node and its radius, in pixels. */
  x: number;
  y: number;
  radius: number;
  /** Labels of higher weight are placed first. */
  weight: number;
}

/** Position of a label: its text anchor, at the middle of its height. */
export interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const LINE_EM = 1.25;
/** Between node and label, in pixels. */
const GAP = 3;

export interface LabelPlace extends Place {
  text: string;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const SHARE = { start: 0, middle: 0.5, end: 1 };

function boxOf({ x, y, anchor }: Place, width: number, em: number): Box {
  const half = (LINE_EM * em) / 2;
  const left = x - SHARE[anchor] * width;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** Candidate positions: right of the node, left, below, above, then between these. */
function placesAround({ x, y, radius }: LabelCandidate, em: number): Place[] {
  const aside = radius + GAP;
  const [below, above] = [y + aside + (LINE_EM * em) / 2, y - aside - (LINE_EM * em) / 2];
  return [
    { x: x + aside, y, anchor: 'start' },
    { x: x - aside, y, anchor: 'end' },
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'start' },
    { x, y: above, anchor: 'start' },
    { x, y: below, anchor: 'end' },
    { x, y: above, anchor: 'end' },
  ];
}

const nodeBox = ({ x, y, radius }: LabelCandidate): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/**
 * Greedily places the labels that fit without covering each other, a node (whose name the label would seem to be) or an obstacle, heaviest
 * first. `em`: font size in pixels.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  em: number,
  obstacles: readonly Box[] = [],
): Map<string, LabelPlace> {
  const taken = [...obstacles, ...candidates.map(nodeBox)];
  const placed = new Map<string, LabelPlace>();
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const places = placesAround(candidate, em);
    const found = candidate.texts
      .flatMap(({ text, width }) => places.map((place) => ({ ...place, text, box: boxOf(place, width, em) })))
      .find(({ box }) => !taken.some((other) => overlap(box, other)));
    if (!found) continue;
    const { box, ...place } = found;
    taken.push(box);
    placed.set(candidate.key, place);
  }
  return placed;
}
