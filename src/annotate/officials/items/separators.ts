/** The separator between two items of a text. */

import { signAt, textOf } from '../words/scan';
import type { Reading } from './reading';

/** Returns '' for adjacent items, one punctuation mark, or *kiêm*; null for anything else. */
export function separatorBetween({ scan }: Reading, from: number, to: number): string | null {
  if (from === to) return '';
  if (to - from === 1) {
    const sign = signAt(scan, from);
    if (sign === ',' || sign === '-' || sign === '.') return sign;
    return textOf(scan, from, to).toLowerCase() === 'kiêm' ? 'kiêm' : null;
  }
  if (to - from === 2 && signAt(scan, from) === ',') {
    const word = textOf(scan, from + 1, to).toLowerCase();
    return word === 'kiêm' ? 'kiêm' : null;
  }
  return null;
}
