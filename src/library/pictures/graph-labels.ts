export interface LabelCandidate {
  key: string;
  text: string;
  /** Where the text begins, in pixels; `y` is its middle. */
  x: number;
  y: number;
  /** Those of higher weight get their place first. */
  weight: number;
}

/** Width of a letter, in ems of the label's font: an estimate that is rather too wide. */
const LETTER_EM = 0.56;
const LINE_EM = 1.25;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The keys of the labels that can be written without covering each other or an obstacle, weightiest first. `em` is the font size in
 * pixels.
 */
export function labelsThatFit(
  candidates: readonly LabelCandidate[],
  em: number,
  obstacles: readonly Box[] = [],
): Set<string> {
  const taken = [...obstacles];
  const shown = new Set<string>();
  for (const { key, text, x, y } of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const half = (LINE_EM * em) / 2;
    const box = { left: x, right: x + text.length * LETTER_EM * em, top: y - half, bottom: y + half };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    shown.add(key);
  }
  return shown;
}
