/** Finds the end of an organisation's name after a post, and the beginning of the person's name that may follow. */

import { isCapital, isCapitals, isLineEnd, type Scan, signAt } from '../words/scan';
import { readBody } from './inner-bodies';
import { readAbbreviation, readCapital, readEponym } from './inner-capitals';
import { readField, readFieldConnector, readUnknownField } from './inner-fields';
import { readLink } from './inner-links';
import { readNumber } from './inner-numbers';
import { readCountry, readLevel, readPlace } from './inner-places';
import { readPunctuation } from './inner-punctuation';
import { beginsSentence, breaksOrganisation } from './name-breaks';
import type { Organisation } from './organisation';
import { isAnaphoric, isShortName, isStateAbroad } from './organisation-words';
import { beginName, type PartialName, type TableEnds, type UnitReader } from './partial-name';
import { isConnector } from './verbs';

/** In order of precedence. */
const UNIT_READERS: UnitReader[] = [
  readAbbreviation,
  readField,
  readBody,
  readLevel,
  readCountry,
  readEponym,
  readPlace,
  readNumber,
  readFieldConnector,
  readCapital,
  readUnknownField,
];

/** Keeps the time linear for hostile text. */
const MOST_UNITS = 24;

/**
 * Returns the organisation that begins at word `from`, or null. `noun`: the noun that the post includes (*ban* in *Trưởng ban*), after
 * which a field of work may come first.
 */
export function organisationAt(scan: Scan, from: number, noun: string): Organisation | null {
  if (isShortName(scan, from)) return null;
  const name = beginName(scan, from, noun);
  const office = officeNamedAfterPost(scan, from, noun);
  if (office > from) Object.assign(name, { at: office, thematic: false, open: 'no', national: true });
  for (let units = 0; units < MOST_UNITS && !isLineEnd(scan, name.at); units++) {
    const end = unitEnd(scan, name);
    if (end === name.at) break;
    name.at = end;
  }
  return finished(scan, name);
}

/** *Chánh Văn phòng Tổng thống Ukraine*: returns the word after the post in an office's name, or -1. */
function officeNamedAfterPost({ words, lexicon }: Scan, from: number, noun: string): number {
  return noun === 'văn phòng' && lexicon.posts.end(words, from) > 0 ? lexicon.bodies.end(words, from - 2) : -1;
}

/** Returns the word after the next unit; `name.at` if the name ends. */
function unitEnd(scan: Scan, name: PartialName): number {
  const { at, from } = name;
  if (signAt(scan, at) !== '') return readPunctuation(scan, name);
  const link = readLink(scan, name);
  if (link !== null) return link;
  if (breaksOrganisation(scan, at, from) || (name.other && at > from + 1 && beginsSentence(scan, at))) return at;
  const ends = tableEnds(scan, name);
  for (const read of UNIT_READERS) {
    const end = read(scan, name, ends);
    if (end !== null) return end;
  }
  return at;
}

function tableEnds(scan: Scan, { at, thematic }: PartialName): TableEnds {
  const { words, lexicon } = scan;
  return {
    place: lexicon.places.end(words, at),
    field: thematic ? lexicon.fields.end(words, at) : -1,
    body: lexicon.bodies.end(words, at),
    level: lexicon.levels.end(words, at),
    country: isCapital(scan, at) ? lexicon.countries.end(words, at) : -1,
  };
}

/** Returns the organisation without punctuation and connectors at its end; null if nothing is left, or if it refers back to another. */
function finished(scan: Scan, { from, at, other, country, national, bare }: PartialName): Organisation | null {
  let end = at;
  while (end > from && isLoose(scan, end - 1)) end--;
  if (end === from || isAnaphoric(scan, from, end)) return null;
  return { start: from, end, other: other && !isStateAbroad(scan, from, end, country), country, national, bare };
}

/** Punctuation or a connector, but not the capitalised *Toàn* of *xã An Toàn*. */
function isLoose(scan: Scan, at: number): boolean {
  const sign = signAt(scan, at);
  if (sign !== '') return sign !== ')';
  return isConnector(scan, at) && (!isCapital(scan, at) || isCapitals(scan, at));
}
