/** Capitalised words in an organisation's name that are in no table: an abbreviation, the person whom it is named after, a word of its own. */

import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { isNameStart } from '../places/name-start';
import { placeLength } from '../places/place-or-name';
import { isCapital, isCapitals, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { oceanEnd } from './inner-places';
import type { PartialName, TableEnds } from './partial-name';
import { isApposedToName } from './unknown-fields';
import { isCompound } from './verbs';

/** An abbreviation at the beginning, before a word that is not in capitals: *Trưởng ban QLDA Đường sắt*. */
export function readAbbreviation(scan: Scan, name: PartialName, { body, field }: TableEnds): number | null {
  const { at, from } = name;
  if (at > from || !isCapitals(scan, at) || body > 0 || field > 0) return null;
  if (!isCapital(scan, at + 1) || isCapitals(scan, at + 1)) return null;
  if (isInitials(scan, at)) return at;
  name.open = 'no';
  return at + 1;
}

/** *Phó Tổng thống JD Vance*: two letters and a foreign word are a person. */
const isInitials = (scan: Scan, at: number): boolean =>
  textOf(scan, at, at + 1).length === 2 && !isSyllable(scan, at + 1) && !isCapital(scan, at + 2);

/** Schools, hospitals and firms may be named after people: *Bệnh viện Nguyễn Tri Phương*. */
export function readEponym(scan: Scan, name: PartialName): number | null {
  const { at } = name;
  if (!name.eponymous || !isCapital(scan, at) || surnameAt(scan, at) === 0 || isCompoundAlone(scan, at)) return null;
  name.eponymous = false;
  name.open = 'no';
  const run = capitalRun(scan, at);
  return run - at <= 3 ? run : oceanEnd(scan, at + Math.max(2, placeLength(scan, at, true)));
}

/** *Trường Cao đẳng*, *Hội Lương thực*: the first syllable of a compound, though also a surname. */
const isCompoundAlone = (scan: Scan, at: number): boolean =>
  capitalRun(scan, at) === at + 1 && isSecondSyllable(scan, at + 1) && isSyllable(scan, at + 1);

/** Whether a compound of which only the first syllable is capitalised may end at word `at`. */
const isSecondSyllable = (scan: Scan, at: number): boolean =>
  !isLineEnd(scan, at) && signAt(scan, at) === '' && !isNumber(scan, at) && isCompound(scan, at);

/** A word of the field or of a proper name. */
export function readCapital(scan: Scan, name: PartialName): number | null {
  const { at, from, noun, other } = name;
  if (!isCapital(scan, at) || (!name.thematic && name.open !== 'name')) return null;
  if (at === from && scan.givenNames.has(scan.words.hash[at] ?? 0)) return at;
  // After a ministry's field an unknown capitalised word begins a foreign name: *Bộ Thương mại và Công nghiệp Gan Kim Yong*.
  if (noun === 'bộ' && name.open === 'no') return at;
  const isOfParty = at > from + 1 && wordAt(scan, from) === 'đảng';
  const mayBeForeign = other && !isOfParty && (!name.ofFirm || isApposedToName(scan, from));
  if (isNameStart(scan, at) || (!isSyllable(scan, at) && !isCapitals(scan, at) && !mayBeForeign)) return at;
  name.open = 'no';
  name.bare = false;
  name.hasField = true;
  const next = at + 1;
  // Only the first syllable of a compound is capitalised: *Quy hoạch*, but not *Ban QLDA MTL kiến nghị*.
  return isSyllable(scan, at) && !isCapital(scan, next) && isSecondSyllable(scan, next) ? next + 1 : next;
}
