/** A council and the committee that it elects, coordinated with one level and place: *HĐND và UBND xã A*. */

import { type Scan, textOf, wordAt } from '../words/scan';

const LONGEST = 5;

/** Whether words [from, at) are a council without its level: *HĐND*. */
export const isCouncil = (scan: Scan, from: number, at: number): boolean =>
  at < from + LONGEST && /^(?:hđnd|hội đồng nhân dân)$/i.test(textOf(scan, from, at));

/** Splits such a coordination into its two bodies; returns any other body alone. */
export function bodiesIn<Body extends { start: number; end: number; bare: boolean }>(scan: Scan, body: Body): Body[] {
  const { start, end } = body;
  for (let at = start + 1; at < end - 1 && at < start + LONGEST; at++)
    if (wordAt(scan, at) === 'và' && isCouncil(scan, start, at))
      return [
        { ...body, end: at, bare: true },
        { ...body, start: at + 1 },
      ];
  return [body];
}
