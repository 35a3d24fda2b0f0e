/** Whether the name after *Phu nhân Thủ tướng* is the office-holder's or the spouse's. */

import { firstItemFrom, itemAt, type NameMention, type Reading } from '../items/reading';
import { signAt, textOf, wordAt } from '../words/scan';

/**
 * In *Phu nhân Thủ tướng X* X may be either. X is the holder in *bà Y - Phu nhân Thủ tướng X*, *bà Y là Phu nhân Thủ tướng X* and *Phu nhân
 * Thủ tướng X, bà Y*, which name the spouse.
 *
 * @param start first word of the post before the name
 */
export function mayBeSpouse({ scan, items }: Reading, { name }: NameMention, start: number): boolean {
  if (!/^phu nhân$/i.test(textOf(scan, start - 2, start))) return false;
  const before = start - 3;
  const last = items[firstItemFrom(items, before + 1) - 1];
  if (wordAt(scan, before) === 'là') return false;
  if (last?.kind === 'name' && last.end === before && /^[,(-]$/.test(signAt(scan, before))) return false;
  const wife = signAt(scan, name.end) === ',' ? itemAt(items, name.end + 1) : undefined;
  return wife?.kind !== 'honorific' || wife.gender !== 'f';
}
