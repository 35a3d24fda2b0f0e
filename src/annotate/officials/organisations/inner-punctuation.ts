/** Punctuation inside an organisation's name: the commas and dashes of fields and places, a bracket with an abbreviation. */

import { isCapital, type Scan, signAt } from '../words/scan';
import { bracketEnd } from './brackets';
import { isPlaceOfNumbered, isSecondPlace } from './dashes';
import { continuesField, followsInList } from './listed-fields';
import type { PartialName } from './partial-name';

/** Returns the word after the punctuation; `name.at` if it ends the name. */
export function readPunctuation(scan: Scan, name: PartialName): number {
  const { at, from, thematic } = name;
  if (at === from) return at;
  switch (signAt(scan, at)) {
    case ',':
      return thematic && (isFieldInList(scan, at + 1) || isFieldOfCommittee(scan, name)) ? at + 1 : at;
    case '-':
      if (thematic && continuesField(scan, at)) return at + 1;
      if (isPlaceOfNumbered(scan, at) || isSecondPlace(scan, at)) {
        name.open = 'place';
        return at + 1;
      }
      return name.country !== null && scan.lexicon.countries.end(scan.words, at + 1) > 0 ? at + 1 : at;
    case '&':
    case '/':
      return thematic && continuesField(scan, at) ? at + 1 : at;
    case '(':
      return Math.max(at, bracketEnd(scan, at));
    default:
      return at;
  }
}

const isFieldInList = (scan: Scan, at: number): boolean => isCapital(scan, at) && followsInList(scan, at);

/** *Trưởng ban Kinh tế, ngân sách*: a lower-case field of two words or more in the name of a committee. */
const isFieldOfCommittee = (scan: Scan, { at, noun }: PartialName): boolean =>
  noun === 'ban' && !isCapital(scan, at + 1) && scan.lexicon.fields.end(scan.words, at + 1) > at + 2;
