/** Coordinated names inside a list of people: *các đồng chí A, Chủ tịch HĐND tỉnh; B, C, Phó Chủ tịch HĐND tỉnh*. */

import type { NameMention, Reading } from '../items/reading';
import { signAt } from '../words/scan';

/** Whether the name begins such a group. `calledIn`: the last sentence with a plural honorific, *các ông*. */
export function beginsRow({ scan, sentences }: Reading, { name, attached }: NameMention, calledIn: number): boolean {
  const isBehind = signAt(scan, name.start - 1) === ';' && signAt(scan, name.end) === ',';
  return isBehind && attached.length === 0 && sentences.of[name.start] === calledIn;
}
