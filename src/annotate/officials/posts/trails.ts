/** Trailing modifiers of a post after its organisation: terms and years, an abbreviation in brackets, the parent body. */

import { initialsEnd } from '../organisations/brackets';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { communeEnd } from '../places/communes';
import { constituencyEnd } from '../places/constituency';
import { isNameStart } from '../places/name-start';
import { placeLength } from '../places/place-or-name';
import { isCapital, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { chargedBody, isBodyOfPost } from './body-after-comma';
import { skipMerger } from './mergers';
import { portfolioEnd } from './portfolios';
import type { Post } from './post';
import { accreditedEnd, afterOrdinal, beginsSeat, cityEnd, isNamedBySeat } from './seats';
import { isClosedPeriod, termEnd } from './term-words';

/** Extends `post` over *khóa XV*, *nhiệm kỳ 2020-2025*, *(tỉnh Lai Châu)*, *, Bộ Công an*, and sets its parent body. */
export function readTrail(scan: Scan, post: Post): void {
  for (let round = 0; round < 4; round++) {
    const end = termEnd(scan, post.end);
    if (end > post.end) {
      if (isClosedPeriod(scan, post, end)) post.status ??= 'former';
      post.end = end;
      continue;
    }
    const bracket = initialsEnd(scan, post.end);
    if (bracket > post.end) {
      post.end = bracket;
      continue;
    }
    if (skipTail(scan, post)) return;
    if (skipMerger(scan, post)) {
      // *Sở A (nay là Sở B) tỉnh C*
      const place = signAt(scan, post.end) === '' ? parentAt(scan, post.end, true) : null;
      if (place !== null) post.end = place.end;
      post.parent ??= place;
      continue;
    }
    const portfolio = portfolioEnd(scan, post);
    if (portfolio > 0) {
      post.end = portfolio;
      return;
    }
    if (wordAt(scan, post.end) === 'tại' && post.organisation !== null && post.parent === null) {
      const school = schoolAt(scan, post.end + 1);
      if (school !== null) {
        post.parent = school;
        post.end = school.end;
        continue;
      }
    }
    const elected = constituencyEnd(scan, post.titleStart, post.end);
    if (elected > post.end) {
      post.end = elected;
      continue;
    }
    const state = afterOrdinal(scan, post);
    if (state !== null) {
      post.parent ??= state;
      post.end = state.end;
      continue;
    }
    const accredited = accreditedEnd(scan, post);
    if (accredited > 0) {
      post.end = accredited;
      continue;
    }
    const city = cityEnd(scan, post);
    if (city > 0) {
      post.end = city;
      return;
    }
    if (beginsSeat(scan, post)) {
      const seat = organisationAt(scan, post.end + 1, '');
      if (seat === null) return;
      if (post.head.flags.includes('T')) post.organisation ??= seat;
      if (post.organisation !== null && isNamedBySeat(scan, post.organisation))
        post.organisation = { ...post.organisation, end: seat.end, bare: false };
      post.end = seat.end;
      continue;
    }
    const charged = post.deputy && post.organisation === null ? chargedBody(scan, post) : null;
    if (charged !== null) {
      post.organisation = charged;
      post.end = charged.end;
      continue;
    }
    const sign = signAt(scan, post.end);
    if (sign === '-' && post.parent === null && post.organisation !== null) {
      const school = schoolAt(scan, post.end + 1);
      if (school === null) return;
      post.parent = school;
      post.end = school.end;
      continue;
    }
    if (sign !== ',' && sign !== '(') return;
    const after = sign === '(' && post.organisation !== null ? afterAbbreviation(scan, post.end) : -1;
    if (after > 0) {
      post.end = after;
      continue;
    }
    const parent = parentAt(scan, post.end + 1, sign === '(');
    if (parent === null) return;
    if (isBodyOfPost(scan, post, parent)) {
      post.organisation = parent;
      post.end = parent.end;
      continue;
    }
    if (sign === '(') {
      // *(huyện A, tỉnh B)*
      const wider = signAt(scan, parent.end) === ',' ? parentAt(scan, parent.end + 1, true) : null;
      const close = wider?.end ?? parent.end;
      if (signAt(scan, close) !== ')') return;
      post.end = close + 1;
    } else post.end = parent.end;
    post.parent ??= parent;
  }
}

/** *Trưởng phòng Đào tạo - Trường Đại học A*, *Trưởng phòng Đào tạo tại Trường B*: returns the school or firm of the department, or null. */
function schoolAt(scan: Scan, at: number): Organisation | null {
  const { words, lexicon } = scan;
  if (!isCapital(scan, at) || !/[OCP]/.test(lexicon.bodies.at(words, at) ?? '')) return null;
  return organisationAt(scan, at, '');
}

const LONGEST_ABBREVIATION = 5;

/** *Giám đốc Sở Giáo dục và Đào tạo (GD-ĐT) X*: returns the word after the bracket with the body's abbreviation; otherwise -1. */
function afterAbbreviation(scan: Scan, open: number): number {
  let close = open + 1;
  while (close <= open + LONGEST_ABBREVIATION && /^(?:[\p{Lu}\d]+|[-&])$/u.test(textOf(scan, close, close + 1)))
    close++;
  return close > open + 1 && signAt(scan, close) === ')' ? close + 1 : -1;
}

/** *Thủ tướng mới X*, *Bộ trưởng Bộ A khi đó X*: skips such words right before the name, its country or an honorific. */
function skipTail(scan: Scan, post: Post): boolean {
  const { words, lexicon } = scan;
  const end = lexicon.tails.end(words, post.end);
  if (end < 0 || isCapital(scan, end - 1)) return false;
  const status = lexicon.tails.at(words, post.end) ?? null;
  const sign = signAt(scan, end);
  const isApart =
    sign === ',' && status !== null && (lexicon.honorifics.end(words, end + 1) > 0 || isIncumbent(scan, post.end));
  if (!isApart && (!isCapital(scan, end) || sign !== '')) return false;
  post.status ??= status;
  post.end = end;
  // *Tổng thống đương nhiệm Mỹ X*
  if (!isApart && post.organisation === null && /[SW]/.test(post.head.flags)) {
    const nation = lexicon.countries.end(words, end);
    const state = nation > 0 && isCapital(scan, nation) ? organisationAt(scan, end, '') : null;
    if (state?.end === nation) {
      post.organisation = state;
      post.end = nation;
    }
  }
  return true;
}

/** *X, Phó Chủ tịch nước đương nhiệm, đại biểu Quốc hội*: a row of posts goes on. */
const isIncumbent = (scan: Scan, at: number): boolean => /^đương (?:nhiệm|chức)$/i.test(textOf(scan, at, at + 2));

/** *X, Phó Bí thư Tỉnh ủy, Hội nghị …*: a meeting, not an association. */
const MEETING = /^hội (?:nghị|thảo|thi|đàm|chợ|diễn|thao)$/i;

function parentAt(scan: Scan, at: number, bracketed: boolean): Organisation | null {
  const { words, lexicon } = scan;
  // *Ban*, *Phòng* are bodies, though *Phó ban*, *Phó phòng* are posts.
  const isPost = lexicon.posts.end(words, at) > 0 && lexicon.posts.at(words, at)?.flags.includes('P') === false;
  const level = lexicon.levels.end(words, at);
  // *(Q.1)*, *(Q.Bình Thạnh)*; *(Q. Giám đốc …)* is acting.
  const isDistrict = level > 0 && (isNumber(scan, level) || lexicon.places.end(words, level) > 0);
  if (isLineEnd(scan, at) || isPost || (lexicon.statuses.end(words, at) > 0 && !isDistrict)) return null;
  if (level > 0) {
    const length = placeLength(scan, level, true);
    return length === 0
      ? null
      : {
          start: at,
          end: communeEnd(scan, level, level + length),
          other: false,
          country: null,
          national: false,
          bare: false,
        };
  }
  if (!isCapital(scan, at) || isNameStart(scan, at) || MEETING.test(textOf(scan, at, at + 2))) return null;
  const place = Math.max(lexicon.places.end(words, at), lexicon.countries.end(words, at));
  const body = lexicon.bodies.end(words, at);
  if (place < 0 && body < 0) return null;
  // *Bí thư Tỉnh ủy Quảng Tây, Trung Quốc X*
  const nation = lexicon.countries.end(words, at);
  if (nation > 0 && signAt(scan, nation) === '' && !isLineEnd(scan, nation) && isNameStart(scan, nation))
    return organisationAt(scan, at, '');
  if (!bracketed && body < 0 && lexicon.places.at(words, at) !== 'province') return null;
  return organisationAt(scan, at, '');
}
