/** Relative clauses: *gặp Dan Walton, người từng là Ngoại trưởng Mỹ*: their antecedent is right before the comma. */

import { firstItemFrom, type Reading } from '../items/reading';
import { isCapital, signAt, wordAt } from '../words/scan';

/** Maximum of words from *người* to the post. */
const LONGEST = 10;

/** Whether the post at word `at` is in such a clause whose antecedent was not recognised as a name. */
export function isOfUnrecognisedName({ scan, items }: Reading, at: number): boolean {
  const { words, lexicon } = scan;
  for (let word = at - 1; word > at - LONGEST && signAt(scan, word) === ''; word--) {
    if (wordAt(scan, word) !== 'người' || signAt(scan, word - 1) !== ',') continue;
    const before = items[firstItemFrom(items, word - 1) - 1];
    if (!isCapital(scan, word - 2) || (before !== undefined && before.end >= word - 1)) return false;
    let first = word - 2;
    while (isCapital(scan, first - 1)) first--;
    // *ông A, quê Hà Nam, người từng là …*
    return Math.max(lexicon.places.end(words, first), lexicon.countries.end(words, first)) < word - 1;
  }
  return false;
}
