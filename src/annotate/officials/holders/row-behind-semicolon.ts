/** Rows inside a list of people: *các đồng chí A, Chủ tịch HĐND tỉnh; B, C, Phó Chủ tịch HĐND tỉnh*. */

import type { Reading, Sighting } from '../items/sightings';
import { signAt } from '../words/scan';

/** The name begins such a row; `calledIn`: the sentence in which people were last called together, with *các ông*. */
export function beginsRow({ scan, sentences }: Reading, { name, holdings }: Sighting, calledIn: number): boolean {
  const isBehind = signAt(scan, name.start - 1) === ';' && signAt(scan, name.end) === ',';
  return isBehind && holdings.length === 0 && sentences.of[name.start] === calledIn;
}
