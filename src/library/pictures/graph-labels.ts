export interface LabelCandidate {
  key: string;
  text: string;
  /** Middle of the node and its radius, in pixels. */
  x: number;
  y: number;
  radius: number;
  /** Labels of higher weight are placed first. */
  weight: number;
}

/** Position of a label: its text anchor, at the middle of its height. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Estimated width of a letter in em, on the wide side. */
const LETTER_EM = 0.56;
const LINE_EM = 1.25;
/** Between node and label, in pixels. */
const GAP = 3;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const SHARE = { start: 0, middle: 0.5, end: 1 };

function boxOf({ x, y, anchor }: LabelPlace, length: number, em: number): Box {
  const [width, half] = [length * LETTER_EM * em, (LINE_EM * em) / 2];
  const left = x - SHARE[anchor] * width;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** Candidate positions: right of the node, left, below, above. */
const placesAround = ({ x, y, radius }: LabelCandidate, em: number): LabelPlace[] => [
  { x: x + radius + GAP, y, anchor: 'start' },
  { x: x - radius - GAP, y, anchor: 'end' },
  { x, y: y + radius + GAP + (LINE_EM * em) / 2, anchor: 'middle' },
  { x, y: y - radius - GAP - (LINE_EM * em) / 2, anchor: 'middle' },
];

/** Greedily places the labels that fit without overlapping each other or an obstacle, heaviest first. `em`: font size in pixels. */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  em: number,
  obstacles: readonly Box[] = [],
): Map<string, LabelPlace> {
  const taken = [...obstacles];
  const placed = new Map<string, LabelPlace>();
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    for (const place of placesAround(candidate, em)) {
      const box = boxOf(place, candidate.text.length, em);
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.set(candidate.key, place);
      break;
    }
  }
  return placed;
}
