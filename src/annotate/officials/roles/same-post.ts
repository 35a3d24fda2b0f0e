/** Whether two mentions are of one role: *Chủ tịch tỉnh*, *Chủ tịch UBND tỉnh Lai Châu*. */

import type { Organisation } from '../organisations/organisation';
import type { Post } from '../posts/post';
import { hashRun, isCapitals, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { expandAbbreviations } from './abbreviations';
import { isLooseVariant } from './loose-titles';
import type { RoleMention } from './role-mention';
import { type Body, bodyOf, isIdentical, isPlaced, isSame } from './same-body';

export function isSamePost(scan: Scan, a: RoleMention, b: RoleMention): boolean {
  if (isLooseVariant(scan, a, b) || isLooseVariant(scan, b, a)) return true;
  if (!isSameTitle(scan, a, b) || !isSameTime(scan, a, b)) return false;
  return isSameBody(scan, a, b) || isOfState(scan, a, b) || isOfState(scan, b, a);
}

/** *Bộ trưởng Quốc phòng A gặp người đồng cấp Nga B*, *Bộ trưởng Quốc phòng Nga B*: a minister told by the country alone. */
const isOfState = ({ words, lexicon }: Scan, { title, organisation }: RoleMention, other: RoleMention): boolean =>
  /(?:^| )(?:bộ|thứ) trưởng$/.test(title) &&
  organisation?.country != null &&
  organisation.country === other.organisation?.country &&
  lexicon.countries.end(words, organisation.start) === organisation.end;

/** *Phó ban*, *Phó trưởng ban*; *cục phó*, *phó cục trưởng*. */
const ofDeputy = (title: string): string =>
  title
    .replace(/^phó (ban|phòng|đoàn)(?= |$)/, 'phó trưởng $1')
    .replace(/^(\S+|tổng cục|chi cục) phó(?= |$)/, 'phó $1 trưởng');

function isSameTitle(scan: Scan, a: RoleMention, b: RoleMention): boolean {
  if (ofDeputy(a.title) === ofDeputy(b.title) || (isHeadOfState(scan, a) && isHeadOfState(scan, b))) return true;
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title];
  // *Đoàn A do X làm trưởng … Trưởng đoàn X*
  const { organisation } = a.title === 'trưởng' ? a : b;
  if (organisation !== null && short === 'trưởng') return long === `trưởng ${wordAt(scan, organisation.start)}`;
  // *Thủ tướng có 3 trợ lý, gồm A*, *A, Trợ lý Thủ tướng*
  if (/^(?:trợ lý|thư ký)$/.test(short) && long.startsWith(`${short} `)) return true;
  // *Bí thư rồi Bí thư Thường trực*: two posts in succession.
  if (isInTurn(scan, a.post) || isInTurn(scan, b.post)) return false;
  return long.startsWith(`${short} `) && FINER.test(long.slice(short.length + 1)) && a.status === b.status;
}

const isInTurn = (scan: Scan, { start, end }: Post): boolean =>
  wordAt(scan, start - 1) === 'rồi' || wordAt(scan, end) === 'rồi';

/** *Chủ tịch Trung Quốc*, *Chủ tịch nước Trung Quốc*. */
const isHeadOfState = ({ words, lexicon }: Scan, { title, organisation }: RoleMention): boolean =>
  (title === 'chủ tịch' || title === 'chủ tịch nước') &&
  organisation?.country != null &&
  lexicon.countries.end(words, organisation.start) === organisation.end;

/** Indexes the abbreviations that stand alone in brackets: hash of the word → first word of the first bracket. */
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

/** *A, Trưởng ban Tuyên giáo Trung ương, giữ chức Trưởng ban Tuyên giáo và Dân vận Trung ương*: one is left for the other. */
const isLeftFor = (scan: Scan, a: Post, b: Post): boolean =>
  b.start - a.end > 0 &&
  b.start - a.end < LONGEST_LEAVING &&
  /^,? ?(?:(?:được|để) )?(?:điều động |bổ nhiệm )?(?:sang )?(?:giữ chức|giữ chức vụ|làm)$/i.test(
    textOf(scan, a.end, b.start),
  );

const LONGEST_LEAVING = 8;

/** In one list (*Giám đốc Sở A, nguyên Giám đốc Sở B*) different words are different bodies. */
function isSameBody(scan: Scan, a: RoleMention, b: RoleMention): boolean {
  const one = keyOf(scan, a);
  const other = keyOf(scan, b);
  if (a.organisation !== null && b.organisation !== null && (a.list === b.list || isLeftFor(scan, a.post, b.post)))
    return isIdentical(one, other) || ((a.organisation.bare || b.organisation.bare) && isPlaced(one, other));
  return (
    isSame(one, other) ||
    declares(scan, a, b) ||
    declares(scan, b, a) ||
    abbreviates(scan, a, b) ||
    abbreviates(scan, b, a)
  );
}

/** *Giám đốc Sở GD-ĐT*, *Giám đốc Sở Giáo dục và Đào tạo*. */
function abbreviates(scan: Scan, short: RoleMention, full: RoleMention): boolean {
  if (short.organisation === null || full.organisation === null) return false;
  const text = expandAbbreviations(canonical(scan, short.organisation), canonical(scan, full.organisation));
  return text !== null && isSame(keyFrom(scan, short, text), keyOf(scan, full));
}

/** *Ủy ban châu Âu (EC)*: whether `full` declares the abbreviation `short`. */
function declares(scan: Scan, full: RoleMention, short: RoleMention): boolean {
  if (full.organisation === null || short.organisation === null) return false;
  const { start, end } = short.organisation;
  if (end !== start + 1 || !isCapitals(scan, start)) return false;
  scan.declared ??= declaredIn(scan);
  const bracket = scan.declared.get(scan.words.hash[start] ?? 0) ?? 0;
  const length = full.organisation.end - full.organisation.start;
  return hashRun(scan, bracket - length, bracket) === hashRun(scan, full.organisation.start, full.organisation.end);
}

/** A former and a current post are distinct, unless the body is identical or words such as *nguyên* determine the status. */
const isSameTime = (scan: Scan, a: RoleMention, b: RoleMention): boolean =>
  a.status === b.status ||
  a.weight > 1 ||
  b.weight > 1 ||
  a.organisation === null ||
  b.organisation === null ||
  isIdentical(keyOf(scan, a), keyOf(scan, b));

function keyOf(scan: Scan, told: RoleMention): Body {
  if (told.key !== null) return told.key;
  const { organisation } = told;
  if (organisation === null) return NO_BODY;
  told.key = keyFrom(scan, told, canonical(scan, organisation));
  return told.key;
}

function keyFrom({ words, lexicon }: Scan, { organisation, post }: RoleMention, text: string): Body {
  const isPlace = organisation !== null && lexicon.places.end(words, organisation.start) === organisation.end;
  return bodyOf(text, post.head.noun, isPlace, organisation?.other === true);
}

/** *Bộ Ngoại giao Hoa Kỳ*, *Bộ Ngoại giao Mỹ*: with the standard name of the country at its end. */
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
