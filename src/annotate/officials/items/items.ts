/** Extracts the posts, ranks, honorifics, degrees and names of a text, in text order, as input of the attachment. */

import { isParticle } from '../names/latin';
import type { Cue, NameMatch } from '../names/name-match';
import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { isNamedAfter } from '../names/named-after';
import { isBeforePost } from '../names/names-before-posts';
import { hasMiddleName, nameAt } from '../names/shapes';
import { isNameStart } from '../places/name-start';
import type { Post } from '../posts/post';
import { postAt } from '../posts/posts';
import { COMMON_SURNAME, type Honorific } from '../words/lexicon';
import { hashRun, isCapital, isCapitals, isGlued, type Scan, signAt, textOf, wordAt } from '../words/scan';

export interface Rank {
  kind: 'rank';
  start: number;
  /** After the rank and the service that follows it: *trung tướng lục quân Ấn Độ*. */
  end: number;
  /** After the rank itself. */
  titleEnd: number;
}

export interface HonorificItem extends Honorific {
  kind: 'honorific';
  start: number;
  end: number;
}

export interface Degree {
  kind: 'degree';
  start: number;
  end: number;
}

export interface Name {
  kind: 'name';
  start: number;
  end: number;
  latin: boolean;
  short: boolean;
  /** A post, rank, honorific or degree immediately precedes. */
  called: boolean;
}

export type Item = Post | Rank | HonorificItem | Degree | Name;

/** Returns every item of the text, in one pass. */
export function itemsOf(scan: Scan): Item[] {
  const { words, lexicon } = scan;
  const items: Item[] = [];
  // The word after the last name of a list such as *các ông Điểu, Toán và Dương*, or -1.
  let row = -1;
  let at = 0;
  while (at < words.size) {
    const next = row < 0 ? null : nextConjunct(scan, row);
    row = -1;
    if (next !== null) {
      items.push(next);
      at = next.end;
      row = at;
      continue;
    }
    const anchored = lexicon.anchor[words.id[at] ?? 0] === 1;
    const last = items.at(-1);
    const adjacent = last !== undefined && last.end === at && last.kind !== 'name';
    if (!anchored && !isCapital(scan, at) && !(adjacent && lexicon.particle[words.id[at] ?? 0] === 1)) {
      at++;
      continue;
    }
    const item =
      (anchored ? officeAt(scan, at) : null) ??
      (isCapital(scan, at) || adjacent
        ? personAt(scan, at, adjacent ? last : undefined, isForeignConjunct(scan, at, last))
        : null);
    if (item === null) {
      at = afterPlace(scan, at);
      continue;
    }
    items.push(item);
    at = item.end;
    if (item.kind === 'name' && item.short && last?.kind === 'honorific' && last.plural) row = at;
    // *TS. Trần*, *PGS.TS*, *đ/c. X*
    if ((item.kind === 'degree' || item.kind === 'honorific') && signAt(scan, at) === '.') item.end = ++at;
  }
  return items;
}

/** Returns the given name after the comma or *và* at `at`, if the article has a full name with it; or null. */
function nextConjunct(scan: Scan, at: number): Name | null {
  if (signAt(scan, at) !== ',' && wordAt(scan, at) !== 'và') return null;
  const { words } = scan;
  const isGiven = isCapital(scan, at + 1) && !isCapital(scan, at + 2) && scan.givenNames.has(words.hash[at + 1] ?? 0);
  return isGiven ? { kind: 'name', start: at + 1, end: at + 2, latin: false, short: true, called: true } : null;
}

/** *Marco Ruiz, Tim Scott*: coordinated with a foreign name, a name may begin with a word that could be Vietnamese. */
const isForeignConjunct = (scan: Scan, at: number, last: Item | undefined): boolean =>
  last?.kind === 'name' &&
  last.latin &&
  last.end === at - 1 &&
  /^(?:,|và)$/.test(wordAt(scan, at - 1)) &&
  isCapital(scan, at + 1) &&
  !isSyllable(scan, at + 1);

/** Returns the word after a place or country at `at`, so that no name begins inside it; otherwise the next word. */
function afterPlace(scan: Scan, at: number): number {
  if (!isCapital(scan, at)) return at + 1;
  const { words, lexicon } = scan;
  return Math.max(at + 1, lexicon.countries.end(words, at), lexicon.places.end(words, at));
}

function officeAt(scan: Scan, at: number): Item | null {
  const { words, lexicon } = scan;
  if (isNameInstead(scan, at)) return null;
  const rank = lexicon.ranks.end(words, at);
  const post = isInsideBody(scan, at) ? null : postAt(scan, at);
  if (post !== null && (rank < 0 || post.titleEnd > rank)) return post;
  if (rank > 0 && !(rank === at + 1 && NO_RANK.test(wordAt(scan, at - 1))))
    return { kind: 'rank', start: at, end: afterService(scan, rank), titleEnd: rank };
  const degree = lexicon.degrees.end(words, at);
  const honorific = lexicon.honorifics.at(words, at);
  const end = lexicon.honorifics.end(words, at);
  // *bác sĩ*, *Anh hùng LLVTND* begin like *bác*, *anh*.
  if (honorific !== undefined && degree <= end) {
    if (lexicon.places.end(words, at) > end || lexicon.fields.end(words, at) > end) return null;
    return { kind: 'honorific', start: at, end, ...honorific };
  }
  return degree > 0 ? { kind: 'degree', start: at, end: degree } : null;
}

/** Before *tướng*: *thủ tướng*, *danh tướng* of old, *lão tướng* of sport, *nữ tướng* of a firm. */
const NO_RANK = /^(?:thủ|danh|dũng|võ|hổ|mãnh|lão|nữ|bại|hàng|phó|chủ|tiểu|tùy|bộ|gia|khai|mưu|thần|tân|ái|bá)$/i;

/** *quân nhân chuyên nghiệp*, *công nhân viên quốc phòng*, *cảnh sát giao thông*, *về hưu*: follows a rank. */
const SOLDIERS = /^(?:qncn|cnqp|cnvqp|csgt|cscđ|cshs|chuyên nghiệp|(?:về|nghỉ|hồi) hưu)$/;

/** The word after *lục quân Ấn Độ*, *Mỹ*, *cảnh sát giao thông* if a name follows; otherwise `at`. */
function afterService(scan: Scan, at: number): number {
  const { words, lexicon } = scan;
  if (SOLDIERS.test(wordAt(scan, at))) return at + 1;
  if (SOLDIERS.test(textOf(scan, at, at + 2).toLowerCase())) return at + 2;
  // *tướng 4 sao Mỹ A*
  let service = /^(?:[1-5]|một|hai|ba|bốn|năm) sao$/.test(textOf(scan, at, at + 2)) ? at + 2 : at;
  for (let parts = 0; parts < 2; parts++) {
    const end = Math.max(lexicon.bodies.end(words, service), lexicon.fields.end(words, service));
    // Capitalised, it is a service only before a country: *Lục quân Mỹ*; as an abbreviation always: *Đại úy CSGT*.
    if (end < 0 || (isCapital(scan, service) && !isCapitals(scan, service) && lexicon.countries.end(words, end) < 0))
      break;
    service = end;
  }
  const country = isCapital(scan, service) ? Math.max(service, lexicon.countries.end(words, service)) : service;
  const isName =
    !isSyllable(scan, country) ||
    (country > at && isNameStart(scan, country)) ||
    (country > at && isCapital(scan, country + 1) && nameAt(scan, country, 'rank')?.latin === true) ||
    (country > service && service > at && surnameAt(scan, country) !== 0 && isCapital(scan, country + 1));
  return isCapital(scan, country) && isName ? country : at;
}

/** *Ban Bí thư*, *Văn phòng Chủ tịch nước*, *Đại sứ quán*: a body whose name contains a post word. */
function isInsideBody({ words, lexicon }: Scan, at: number): boolean {
  const post = lexicon.posts.end(words, at);
  if (post < 0) return false;
  if (lexicon.bodies.end(words, at) > post) return true;
  return (at > 0 && lexicon.bodies.end(words, at - 1) > at) || (at > 1 && lexicon.bodies.end(words, at - 2) > at);
}

/** Words that are both posts and surnames (*Phó*, *Đoàn*, *Ban*, *Vua*): a known name takes precedence. */
function isNameInstead(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && surnameAt(scan, at) !== 0 && scan.known.has(hashRun(scan, at, capitalRun(scan, at)));
}

/** Without a post or honorific before it, a name must begin with a surname or have at least two foreign words. */
function mayBegin(scan: Scan, at: number): boolean {
  if (isBeforePost(scan, at)) return true;
  if (surnameAt(scan, at) !== 0) return isCapital(scan, at + 1) || signAt(scan, at + 1) === '-';
  // *Thủ tướng tương lai Singapore Hoàng Văn A*
  if (scan.lexicon.countries.end(scan.words, at) === at + 1 && (surnameAt(scan, at + 1) & COMMON_SURNAME) !== 0)
    return false;
  return (isCapital(scan, at + 1) || signAt(scan, at + 1) !== '' || isParticle(scan, at + 1)) && !isSyllable(scan, at);
}

const STUDIED = /^(?:luật|toán|lý|hóa|sinh|văn|sử|triết|y|dược|nha)$/;

const isGiven = (scan: Scan, at: number): boolean => scan.givenNames.has(scan.words.hash[at] ?? 0);

function personAt(scan: Scan, at: number, before: Item | undefined, inRow: boolean): Name | null {
  if (before === undefined && !inRow && !mayBegin(scan, at)) return null;
  const cue: Cue =
    before === undefined ? 'none' : before.kind === 'honorific' || before.kind === 'rank' ? before.kind : 'office';
  const office = before?.kind === 'post' ? (before.assisted ?? before) : null;
  const ruler =
    office === null ||
    /[SWDFX]/.test(office.head.flags) ||
    (office.organisation?.country ?? null) !== null ||
    office.organisation?.national === true ||
    endsAbroad(scan, office.end) ||
    office.head.noun === 'bộ';
  if (cue === 'none' && isBeforePost(scan, at)) {
    return { kind: 'name', start: at, end: capitalRun(scan, at), latin: false, short: false, called: false };
  }
  const name = nameAt(scan, at, cue, ruler);
  if (name === null) return null;
  // *cử nhân Luật*: one word after a degree is the subject studied, unless it is a known given name.
  if (before?.kind === 'degree' && name.short && STUDIED.test(wordAt(scan, at)) && !isGiven(scan, at)) return null;
  // *vua Nguyễn*: a dynasty.
  if (name.short && wordAt(scan, at - 1) === 'vua' && (surnameAt(scan, at) & COMMON_SURNAME) !== 0) return null;
  if (cue === 'none' && (isNamedAfter(scan, at) || isInsideRun(scan, at, name))) return null;
  // *Đại sứ Berg* needs a full name elsewhere, because *Đại sứ UNICEF*, *Đại sứ Shopee* are not people.
  const isPart = name.latin && name.end === at + 1 && before?.kind === 'post' && /[DF]/.test(before.head.flags);
  const short = name.short || (isPart && before.organisation === null);
  return { kind: 'name', start: at, end: name.end, latin: name.latin, short, called: cue !== 'none' };
}

/** *Thống đốc vùng Belgorod*: a capitalised foreign word, not an abbreviation. */
const endsAbroad = (scan: Scan, at: number): boolean =>
  isCapital(scan, at - 1) && !isCapitals(scan, at - 1) && !isSyllable(scan, at - 1);

/** A capital right before it was not read as anything: *Bình Trưng Đông*. Only a certain name may begin there. */
function isInsideRun(scan: Scan, at: number, name: NameMatch): boolean {
  if (!isCapital(scan, at - 1) || isGlued(scan, at) || name.latin) return false;
  return !scan.known.has(hashRun(scan, at, name.end)) && !hasMiddleName(scan, at);
}
