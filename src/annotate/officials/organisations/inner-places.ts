/** Places in an organisation's name: a level of government with its place, a country, a place alone. */

import { isSyllable } from '../names/name-words';
import { communeEnd } from '../places/communes';
import { isNameStart } from '../places/name-start';
import { placeLength } from '../places/place-or-name';
import { isCapital, isCapitals, isNumber, type Scan, textOf, wordAt } from '../words/scan';
import type { PartialName, TableEnds } from './partial-name';

/** *tỉnh Lai Châu*, *phường 3*. */
export function readLevel(scan: Scan, name: PartialName, { level }: TableEnds): number | null {
  const { at, from } = name;
  if (level < 0 || (isCapital(scan, at) && isNameStart(scan, at))) return null;
  const mayBeFirst = isCapital(scan, level) || isNumber(scan, level) || isBareLevel(scan, at, level);
  if (at === from && !mayBeFirst) return null;
  const length = placeLength(scan, level, true);
  name.bare = length === 0;
  name.placed = length > 0 && !isNumber(scan, level);
  // *Bệnh viện huyện A*: the hospital is named after its place, if anything.
  name.eponymous = false;
  name.open = 'no';
  name.thematic = false;
  return oceanEnd(scan, communeEnd(scan, level, level + length));
}

/** *Chủ tịch tỉnh*, *Chủ tịch xã*: the level stands for its people's committee. */
const isBareLevel = (scan: Scan, at: number, end: number): boolean =>
  /^(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã|thị trấn|bang|tp)$/.test(textOf(scan, at, end).toLowerCase());

export function readCountry(scan: Scan, name: PartialName, { country, place }: TableEnds): number | null {
  const { at } = name;
  // *Lào Cai* is not Lào, *Huyện ủy Ý Yên* is not Ý.
  if (country <= place || (name.open === 'place' && country === at + 1 && isSyllableOfPlace(scan, country)))
    return null;
  if (isNameStart(scan, at)) return null;
  name.country = scan.lexicon.countries.at(scan.words, at) ?? null;
  name.eponymous = false;
  name.open = 'no';
  name.bare = false;
  name.thematic = false;
  return country;
}

const isSyllableOfPlace = (scan: Scan, at: number): boolean => isCapital(scan, at) && isSyllable(scan, at);

/** A place without its level: *Tỉnh ủy Lai Châu*; in capitals only a known one: *Thành ủy TPHCM*. */
export function readPlace(scan: Scan, name: PartialName, { place }: TableEnds): number | null {
  const { at } = name;
  if (!isCapital(scan, at) || (place < 0 && (name.open !== 'place' || isCapitals(scan, at)))) return null;
  let end = place;
  if (!isCapitals(scan, at)) {
    const length = placeLength(scan, at, false);
    if (length === 0 && (place <= at + 1 || isNameStart(scan, at))) return at;
    if (length > 0) end = oceanEnd(scan, at + length);
    name.placed = true;
    name.eponymous = false;
  }
  name.open = 'no';
  name.bare = false;
  return end;
}

/** *Viện Thái Bình Dương Karl Harrow*: returns the word after the ocean, if the province *Thái Bình* ends at word `at` and a foreign name follows; otherwise `at`. */
export function oceanEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== 'dương' || !isCapital(scan, at) || !/^thái bình$/i.test(textOf(scan, at - 2, at))) return at;
  return isCapital(scan, at + 1) && !isSyllable(scan, at + 1) ? at + 1 : at;
}
