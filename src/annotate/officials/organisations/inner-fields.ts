/** The field of work in an organisation's name: known to the tables, joined by a connector, or unknown. */

import { capitalRun } from '../names/name-words';
import { stationLength } from '../places/place-or-name';
import { hashRun, isCapital, type Scan, wordAt } from '../words/scan';
import { continuesField } from './listed-fields';
import { otherNameEnd } from './other-names';
import type { PartialName, TableEnds } from './partial-name';
import { unknownFieldEnd } from './unknown-fields';
import { isOrganising, isVerb } from './verbs';

export function readField(scan: Scan, name: PartialName, { field, body }: TableEnds): number | null {
  const { at, from } = name;
  if (field < 0 || field < body || (field === body && isSchool(scan, at))) return null;
  if (field === at + 1 && !isCapital(scan, at) && name.open !== 'name') return null;
  if (name.open === 'no' && at > from && isVerb(scan, at, field)) return null;
  // A person's name that begins like a field of work: only if it is a known name.
  if (isCapital(scan, at) && scan.known.has(hashRun(scan, at, capitalRun(scan, at)))) return at;
  // *Bộ Công Thương tổ chức hội nghị*: a verb right after a field.
  if (name.open === 'no' && isOrganising(scan, at, field)) return at;
  name.open = 'no';
  name.bare = false;
  name.hasField = true;
  // *Đồn trưởng Biên phòng Ma Lù Thàng*
  return name.noun === 'đồn' ? field + stationLength(scan, field) : field;
}

/** *Phòng Đào tạo Học viện A*: a school, though *học viện* is also a field of work. */
const isSchool = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && scan.lexicon.bodies.at(scan.words, at) === 'O';

const FIELD_CONNECTORS = new Set(['và', 'về', 'các', 'toàn', 'cho', 'trong']);

/** *Giáo dục và Đào tạo*, *điều tra tội phạm về ma túy*. */
export function readFieldConnector(scan: Scan, name: PartialName): number | null {
  const { at } = name;
  const word = wordAt(scan, at);
  // *xã An Toàn*
  if (!FIELD_CONNECTORS.has(word) || (word === 'toàn' && isCapital(scan, at))) return null;
  if (!name.thematic || (word === 'về' && at === name.from)) return at;
  return continuesField(scan, at) ? at + 1 : unknownEnd(scan, name);
}

/** Lower-case words in no table: *Cục Tần số vô tuyến điện*. */
export const readUnknownField = (scan: Scan, name: PartialName): number =>
  name.thematic ? unknownEnd(scan, name) : name.at;

/** Returns where the name continues after unknown lower-case words, or `at`; a centre (*trung tâm*) is named like a firm. */
function unknownEnd(scan: Scan, { at, from, hasField, other }: PartialName): number {
  const field = hasField ? unknownFieldEnd(scan, at, from) : -1;
  if (field > 0) return field;
  const isNamedFreely = other || wordAt(scan, from) === 'trung';
  return Math.max(at, isNamedFreely ? otherNameEnd(scan, at, from, hasField) : -1);
}
