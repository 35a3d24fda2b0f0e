/** People with only a nickname in quotation marks. */

import { firstItemFrom, type Reading } from '../items/reading';
import { isCapital, signAt } from '../words/scan';

/** Whether such a nickname precedes the verb: *(Tám "Sẹo" làm Chủ tịch HĐQT)*. */
export function isNicknamed({ scan, items }: Reading, verb: number): boolean {
  if (!/["”]/.test(signAt(scan, verb - 1))) return false;
  let open = verb - 2;
  while (open > verb - 5 && !/["“]/.test(signAt(scan, open))) open--;
  if (!/["“]/.test(signAt(scan, open)) || !isCapital(scan, open + 1)) return false;
  const before = items[firstItemFrom(items, open) - 1];
  return before?.kind !== 'name' || before.end !== open;
}
