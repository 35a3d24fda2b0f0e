/** Relative clauses: *gặp Dan Walton, người từng là Ngoại trưởng Mỹ*: of whoever stands right before the comma. */

import { firstItemFrom, type Reading } from '../items/sightings';
import { isCapital, signAt, wordAt } from '../words/scan';

/** Words from *người* to the post. */
const LONGEST = 10;

/** The post at word `at` is told by such a clause of a name that is nobody's here. */
export function isOfUnknown({ scan, items }: Reading, at: number): boolean {
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
