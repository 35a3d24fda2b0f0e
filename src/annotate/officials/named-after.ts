/** Things that bear the names of people: streets, schools, ships. */

import { isNumber, type Scan } from './scan';

/** *đường*, *trường*, *tàu* or the number of a house stands before: the name of a thing. */
export function isNamedAfter(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (isNumber(scan, at - 1)) return true;
  for (let back = 1; back <= 4; back++) {
    if (at >= back && lexicon.namedAfter.exactly(words, at - back, at)) return true;
  }
  return false;
}
