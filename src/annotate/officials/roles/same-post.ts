/** Whether two tellings of a post mean one: *Chủ tịch tỉnh*, *Chủ tịch UBND tỉnh Lai Châu*. */

import type { Organisation } from '../organisations/organisations';
import type { Post } from '../posts/post';
import { hashRun, isCapitals, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { spelledOut } from './abbreviations';
import { isLooselySaid } from './loose-titles';
import { type Body, bodyOf, isAlike, isPlaced, isSame } from './same-body';
import type { Told } from './told';

export function isSamePost(scan: Scan, a: Told, b: Told): boolean {
  if (isLooselySaid(scan, a, b) || isLooselySaid(scan, b, a)) return true;
  return isSameTitle(scan, a, b) && isSameBody(scan, a, b) && isSameTime(scan, a, b);
}

/** *Phó ban*, *Phó trưởng ban*; *cục phó*, *phó cục trưởng*. */
const ofDeputy = (title: string): string =>
  title
    .replace(/^phó (ban|phòng|đoàn)(?= |$)/, 'phó trưởng $1')
    .replace(/^(\S+|tổng cục|chi cục) phó(?= |$)/, 'phó $1 trưởng');

function isSameTitle(scan: Scan, a: Told, b: Told): boolean {
  if (ofDeputy(a.title) === ofDeputy(b.title) || (isHeadOfState(scan, a) && isHeadOfState(scan, b))) return true;
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title];
  // *Đoàn A do X làm trưởng … Trưởng đoàn X*
  const { organisation } = a.title === 'trưởng' ? a : b;
  if (organisation !== null && short === 'trưởng') return long === `trưởng ${wordAt(scan, organisation.start)}`;
  // *Bí thư rồi Bí thư Thường trực*: one after the other.
  if (isInTurn(scan, a.post) || isInTurn(scan, b.post)) return false;
  return long.startsWith(`${short} `) && FINER.test(long.slice(short.length + 1)) && a.status === b.status;
}

const isInTurn = (scan: Scan, { start, end }: Post): boolean =>
  wordAt(scan, start - 1) === 'rồi' || wordAt(scan, end) === 'rồi';

/** *Chủ tịch Trung Quốc*, *Chủ tịch nước Trung Quốc*. */
const isHeadOfState = ({ words, lexicon }: Scan, { title, organisation }: Told): boolean =>
  (title === 'chủ tịch' || title === 'chủ tịch nước') &&
  organisation?.country != null &&
  lexicon.countries.end(words, organisation.start) === organisation.end;

/** Of each abbreviation in brackets of its own where the first of them opens. */
function declaredIn(scan: Scan): Map<number, number> {
  const declared = new Map<number, number>();
  for (let at = 1; at < scan.words.size; at++) {
    if (!isCapitals(scan, at) || signAt(scan, at - 1) !== '(' || signAt(scan, at + 1) !== ')') continue;
    const word = scan.words.hash[at] ?? 0;
    if (!declared.has(word)) declared.set(word, at - 1);
  }
  return declared;
}

const FINER = /^(?:thường trực|thứ nhất|chuyên trách|phụ trách|điều hành)/;

/** In one list (*Giám đốc Sở A, nguyên Giám đốc Sở B*) other words are another body. */
function isSameBody(scan: Scan, a: Told, b: Told): boolean {
  const one = keyOf(scan, a);
  const other = keyOf(scan, b);
  if (a.organisation !== null && b.organisation !== null && a.list === b.list)
    return isAlike(one, other) || ((a.organisation.bare || b.organisation.bare) && isPlaced(one, other));
  return (
    isSame(one, other) ||
    declares(scan, a, b) ||
    declares(scan, b, a) ||
    abbreviates(scan, a, b) ||
    abbreviates(scan, b, a)
  );
}

/** *Giám đốc Sở GD-ĐT*, *Giám đốc Sở Giáo dục và Đào tạo*. */
function abbreviates(scan: Scan, short: Told, full: Told): boolean {
  if (short.organisation === null || full.organisation === null) return false;
  const text = spelledOut(canonical(scan, short.organisation), canonical(scan, full.organisation));
  return text !== null && isSame(keyFrom(scan, short, text), keyOf(scan, full));
}

/** *Ủy ban châu Âu (EC)*: from there on the abbreviation is the body. */
function declares(scan: Scan, full: Told, short: Told): boolean {
  if (full.organisation === null || short.organisation === null) return false;
  const { start, end } = short.organisation;
  if (end !== start + 1 || !isCapitals(scan, start)) return false;
  scan.declared ??= declaredIn(scan);
  const bracket = scan.declared.get(scan.words.hash[start] ?? 0) ?? 0;
  const length = full.organisation.end - full.organisation.start;
  return hashRun(scan, bracket - length, bracket) === hashRun(scan, full.organisation.start, full.organisation.end);
}

/** A past post and a present one are two, unless they are of the very same body or the words beside the title settle it. */
const isSameTime = (scan: Scan, a: Told, b: Told): boolean =>
  a.status === b.status ||
  a.weight > 1 ||
  b.weight > 1 ||
  a.organisation === null ||
  b.organisation === null ||
  isAlike(keyOf(scan, a), keyOf(scan, b));

function keyOf(scan: Scan, told: Told): Body {
  if (told.key !== null) return told.key;
  const { organisation } = told;
  if (organisation === null) return NO_BODY;
  told.key = keyFrom(scan, told, canonical(scan, organisation));
  return told.key;
}

function keyFrom({ words, lexicon }: Scan, { organisation, post }: Told, text: string): Body {
  const isPlace = organisation !== null && lexicon.places.end(words, organisation.start) === organisation.end;
  return bodyOf(text, post.head.noun, isPlace, organisation?.other === true);
}

/** *Bộ Ngoại giao Hoa Kỳ*, *Bộ Ngoại giao Mỹ*: with the usual name of the country at its end. */
function canonical(scan: Scan, { start, end, country }: Organisation): string {
  const { words, lexicon } = scan;
  for (let at = start; at < end && country !== null; at++) {
    const name = lexicon.countries.exactly(words, at, end);
    if (name === undefined || lexicon.placesAbroad.exactly(words, at, end)) continue;
    return `${textOf(scan, start, at)} ${name}`.trim();
  }
  return textOf(scan, start, end);
}

const NO_BODY = bodyOf('', '', false, false);
