/** Whose name stands behind *Phu nhân Thủ tướng*: that of the office's holder, or of his wife. */

import { firstItemFrom, itemAt, type Reading, type Sighting } from '../items/sightings';
import { signAt, textOf, wordAt } from '../words/scan';

/**
 * *Phu nhân Thủ tướng X*: X may be either. He is the holder in *bà Y - Phu nhân Thủ tướng X*, *bà Y là Phu nhân Thủ tướng X* and
 * *Phu nhân Thủ tướng X, bà Y*, where the wife has a name of her own.
 *
 * @param start first word of the post before the name
 */
export function mayBeSpouse({ scan, items }: Reading, { name }: Sighting, start: number): boolean {
  if (!/^phu nhân$/i.test(textOf(scan, start - 2, start))) return false;
  const before = start - 3;
  const last = items[firstItemFrom(items, before + 1) - 1];
  if (wordAt(scan, before) === 'là') return false;
  if (last?.kind === 'name' && last.end === before && /^[,(-]$/.test(signAt(scan, before))) return false;
  const wife = signAt(scan, name.end) === ',' ? itemAt(items, name.end + 1) : undefined;
  return wife?.kind !== 'honorific' || wife.gender !== 'f';
}
