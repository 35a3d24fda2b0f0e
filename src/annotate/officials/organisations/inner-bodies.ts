/** The kinds of body in an organisation's name: *Sở*, *Ủy ban nhân dân*, *Công ty*. */

import { isFullName, isSyllable } from '../names/name-words';
import { hasMiddleName } from '../names/shapes';
import { isNameStart } from '../places/name-start';
import { stationLength } from '../places/place-or-name';
import { isCapital, isCapitals, isNumber, type Scan, textOf, wordAt } from '../words/scan';
import { isTwoWordName } from './organisation-words';
import type { PartialName, TableEnds } from './partial-name';
import { isConnector } from './verbs';

/** First words of schools and hospitals, whose departments have no public offices either. */
const SCHOOLS = new Set(['học', 'đại', 'trường', 'bệnh']);

export function readBody(scan: Scan, name: PartialName, { body, level, country }: TableEnds): number | null {
  const { at, from } = name;
  if (body < 0 || body < country || !mayBeBody(scan, name, body) || isRegion(scan, level, body)) return null;
  if (name.placed && !isConnector(scan, at - 1)) return at;
  // The letters are explained in tables/bodies.ts and tables/other-bodies.ts.
  const kind = scan.lexicon.bodies.at(scan.words, at) ?? 'F';
  if (isOther(scan, name, kind)) name.other = true;
  else if (name.ofFirm) name.other = false;
  name.national ||= at === from && kind === 'F';
  name.local ||= at === from && kind === 'L';
  name.thematic = kind === 'T' || kind === 'O' || kind === 'C';
  name.open = kind === 'F' || kind === 'P' ? 'no' : kind === 'L' ? 'place' : 'name';
  name.eponymous = (kind === 'O' || kind === 'C') && (isCapital(scan, at) || isTwoWordName(scan, body));
  name.placed = false;
  name.bare = kind === 'L';
  return kind === 'S' ? body + stationLength(scan, body) : body;
}

/** Whether the body makes the organisation a firm, school, hospital or club; a later one not that of a local body. */
function isOther(scan: Scan, { at, from, local }: PartialName, kind: string): boolean {
  if (at === from) return /[OCP]/.test(kind);
  return !local && (kind === 'C' || (kind === 'O' && SCHOOLS.has(wordAt(scan, at))));
}

/** Whether a body may begin here. A lower-case one only at the start, or after another unit if it has two words. */
function mayBeBody(scan: Scan, { at, from, noun }: PartialName, end: number): boolean {
  const word = wordAt(scan, at);
  // *TƯ* is an abbreviation; *tư* is a word and a part of names.
  if (word === 'tư' && !isCapitals(scan, at)) return false;
  if (isSurnameDoan(scan, at, end) && (at > from || hasMiddleName(scan, at + 1))) return false;
  // *Trợ lý Tổ chức lao động*: a field of work, not *tổ*.
  if (word === 'tổ' && end === at + 1 && wordAt(scan, end) === 'chức') return false;
  if (isCapital(scan, at)) return !isNameStart(scan, at) || (end > at + 1 && !isFullName(scan, at));
  if (end > at + 1) return true;
  if (at > from) return isConnector(scan, at - 1);
  if (textOf(scan, at, end).toLowerCase() === noun) return true;
  // *bộ phận*, *cục bộ*, *đội tuyển*: a lower-case syllable is a body only before its field or name.
  const { words, lexicon } = scan;
  return noun === '' && (isCapital(scan, end) || isNumber(scan, end) || lexicon.fields.end(words, end) > 0);
}

/** *TAND tỉnh Đoàn Duy Ẩn*, *Chủ tịch xã Đoàn Văn Ẩn*: a level and a surname; in *Bí thư xã Đoàn Lê Văn Ẩn* it is the youth league. */
const isSurnameDoan = (scan: Scan, at: number, end: number): boolean =>
  end === at + 2 && wordAt(scan, at + 1) === 'đoàn' && !isCapital(scan, at) && isNameStart(scan, at + 1);

/** *vùng Belgorod*: a foreign place; *Vùng 4* is a unit. */
const isRegion = (scan: Scan, level: number, body: number): boolean =>
  level === body && isCapital(scan, level) && !isCapitals(scan, level) && !isSyllable(scan, level);
