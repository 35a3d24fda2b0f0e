/** A post as the text tells it: status, title, organisation, and what trails them. */

import type { RoleStatus } from '../record';
import type { PostHead } from './lexicon';
import { isNameStart } from './name-start';
import { type Organisation, organisationAt } from './organisations';
import { placeLength } from './place-or-name';
import { isCapital, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from './scan';

export interface Post {
  kind: 'post';
  /** Words [start, end), with status, organisation and what trails it (*khóa XV*, *(tỉnh Lai Châu)*). */
  start: number;
  end: number;
  titleStart: number;
  titleEnd: number;
  organisation: Organisation | null;
  /** The body or place told after the organisation: *Cục A, Bộ B*; *UBND huyện A (tỉnh B)*. */
  parent: Organisation | null;
  /** Null where the words before the title say nothing of it. */
  status: RoleStatus | null;
  head: PostHead;
  /** *Phó …* of the same head. */
  deputy: boolean;
  /** *trợ lý Chủ tịch Quốc hội*: the post of the one assisted. */
  assisted: Post | null;
  /** *các*, *hai* stands before: it is told of several people. */
  plural: boolean;
}

/** *ứng cử viên Tổng thống*, *tranh cử ghế thủ tướng*: not held yet. */
function isSought(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const first = wordAt(scan, at - 2);
  if (before === 'viên') return first === 'ứng' || first === 'cử';
  return (before === 'cử' && first === 'tranh') || (before === 'ghế' && (first === 'cử' || first === 'tranh'));
}

/** *chức vụ Phó …*, *cán bộ trưởng thành*: the second syllable of another word. */
function isInsideWord(scan: Scan, at: number): boolean {
  if (isCapital(scan, at)) return false;
  const word = wordAt(scan, at);
  if (word === 'vụ') return /^(?:chức|thường|nhiệm|dịch|nghĩa|sự|công|phục|nghiệp)$/.test(wordAt(scan, at - 1));
  return word === 'bộ' && /^(?:cán|nội|toàn|đồng|đảng)$/.test(wordAt(scan, at - 1));
}

/** *chính quyền*, *thẩm quyền*, *ủy quyền*: power, not an acting post. */
const isPower = (scan: Scan, at: number): boolean => wordAt(scan, at) === 'quyền' && POWERS.has(wordAt(scan, at - 1));

const POWERS = new Set('chính thẩm ủy cầm nắm nhân lợi toàn phân đặc uy có của theo tiếm tham chủ bản độc'.split(' '));

const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'nhiều', 'số']);

/** *nguyên quyền*: no post has more words of its status before it. */
const MOST_STATUSES = 3;

/** The post that begins at word `at`, or null; `assisting`: it is that of someone assisted. */
export function postAt(scan: Scan, at: number, assisting = false): Post | null {
  const { words, lexicon } = scan;
  let here = at;
  let status: RoleStatus | null = null;
  for (let count = 0; count < MOST_STATUSES; count += 1) {
    const end = lexicon.statuses.end(words, here);
    // *nữ hoàng* is a title, not a *hoàng* who is a woman.
    if (end < 0 || lexicon.posts.end(words, here) > end) break;
    status = status ?? lexicon.statuses.at(words, here) ?? null;
    here = end;
  }
  const titleStart = here;
  let head = lexicon.posts.at(words, here);
  let headEnd = head === undefined ? -1 : lexicon.posts.end(words, here);
  let deputy = false;
  if (wordAt(scan, here) === 'phó' && headEnd < here + 2) {
    deputy = true;
    head = lexicon.posts.at(words, here + 1);
    headEnd = lexicon.posts.end(words, here + 1);
  }
  if (head === undefined || headEnd < 0 || (head.flags.includes('P') && !deputy)) return null;
  if (isPower(scan, at) || isInsideWord(scan, at) || isSought(scan, at)) return null;
  let titleEnd = headEnd;
  for (let end = lexicon.modifiers.end(words, titleEnd); end > 0; end = lexicon.modifiers.end(words, titleEnd)) {
    titleEnd = end;
  }
  const post: Post = {
    kind: 'post',
    start: at,
    end: titleEnd,
    titleStart,
    titleEnd,
    organisation: null,
    parent: null,
    status,
    head,
    deputy,
    assisted: null,
    plural: isPlural(scan, at),
  };
  if (head.flags.includes('A') && !assisting) {
    // *Thư ký Bộ trưởng*, *thư ký của Bộ trưởng*
    const inner = postAt(scan, wordAt(scan, titleEnd) === 'của' ? titleEnd + 1 : titleEnd, true);
    if (inner !== null && inner.status === null) {
      return {
        ...inner,
        start: at,
        titleStart,
        status,
        head: inner.head,
        deputy,
        assisted: inner,
        plural: post.plural,
      };
    }
  }
  if (head.flags.includes('V')) {
    post.end += placeLength(scan, titleEnd, true);
    trail(scan, post);
    return post;
  }
  const ordinal = afterOrdinal(scan, titleEnd);
  const from = /^(?:của|thuộc)$/.test(wordAt(scan, ordinal)) ? ordinal + 1 : titleEnd;
  const organisation = organisationAt(scan, from, head.noun);
  if (head.flags.includes('R') && lexicon.bodies.end(words, from) < 0 && lexicon.countries.end(words, from) < 0)
    return null;
  if (head.flags.includes('K') && !/^ban bí thư/i.test(textOf(scan, from, from + 3))) return null;
  if (organisation !== null) {
    const modifier = lexicon.modifiers.end(words, organisation.end);
    post.end = modifier > 0 && isCapital(scan, modifier) ? modifier : organisation.end;
    // *Chủ tịch nước* names Vietnam; *Chủ tịch nước Lào* does not.
    if (!head.flags.includes('F') || isAbroad(organisation)) post.organisation = organisation;
  } else if (head.flags.includes('R')) return null;
  trail(scan, post);
  return post;
}

/** *Tư lệnh đầu tiên của Quân khu 5*, *Tổng thống thứ 47 của Mỹ*: the word after what stands between post and body; else `at`. */
function afterOrdinal(scan: Scan, at: number): number {
  const numbered = wordAt(scan, at) === 'thứ' && isNumber(scan, at + 1);
  return Math.max(at, numbered ? at + 2 : scan.lexicon.ordinals.end(scan.words, at));
}

const isAbroad = ({ country }: Organisation): boolean => country !== null && country !== 'Việt Nam';

function isPlural(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  return PLURALS.has(before) || (isNumber(scan, at - 1) && before.length === 1 && before > '1');
}

/** Passes over *khóa XV*, *nhiệm kỳ 2020-2025*, *(tỉnh Lai Châu)*, *, Bộ Công an* and takes up the parent body from them. */
function trail(scan: Scan, post: Post): void {
  for (let round = 0; round < 4; round++) {
    const end = term(scan, post.end);
    if (end > post.end) {
      if (isClosedPeriod(scan, post, end)) post.status ??= 'former';
      post.end = end;
      continue;
    }
    if (passesTail(scan, post)) return;
    if (wordAt(scan, post.end) === 'tại' && beginsSeat(scan, post)) {
      const seat = organisationAt(scan, post.end + 1, '');
      if (seat === null) return;
      post.end = seat.end;
      continue;
    }
    const sign = signAt(scan, post.end);
    if (sign !== ',' && sign !== '(') return;
    const after = sign === '(' && post.organisation !== null ? afterAbbreviation(scan, post.end) : -1;
    if (after > 0) {
      post.end = after;
      continue;
    }
    const parent = parentAt(scan, post.end + 1, sign === '(');
    if (parent === null) return;
    if (sign === '(') {
      if (signAt(scan, parent.end) !== ')') return;
      post.end = parent.end + 1;
    } else post.end = parent.end;
    post.parent ??= parent;
  }
}

const LONGEST_ABBREVIATION = 5;

/** *Giám đốc Sở Giáo dục và Đào tạo (GD-ĐT) X*: the word after the bracket that shortens the name of the body; else -1. */
function afterAbbreviation(scan: Scan, open: number): number {
  let close = open + 1;
  while (close <= open + LONGEST_ABBREVIATION && /^(?:[\p{Lu}\d]+|[-&])$/u.test(textOf(scan, close, close + 1)))
    close++;
  return close > open + 1 && signAt(scan, close) === ')' ? close + 1 : -1;
}

/** *Thủ tướng mới X*, *Bộ trưởng Bộ A khi đó X*: right before the name. */
function passesTail(scan: Scan, post: Post): boolean {
  const { words, lexicon } = scan;
  const end = lexicon.tails.end(words, post.end);
  if (end < 0 || !isCapital(scan, end) || isCapital(scan, end - 1) || signAt(scan, end) !== '') return false;
  post.status ??= lexicon.tails.at(words, post.end) ?? null;
  post.end = end;
  return true;
}

/** *Thứ trưởng Bộ A giai đoạn 2003-2006*; in *Ban Chỉ đạo … giai đoạn 2021-2025* the years are of the programme. */
function isClosedPeriod(scan: Scan, { titleStart, end }: Post, to: number): boolean {
  if (!/^\(? ?giai đoạn \d{4} ?- ?\d{4}/i.test(textOf(scan, end, to))) return false;
  return !/chỉ đạo|chương trình|đề án|hội đồng|ban /i.test(textOf(scan, titleStart, end));
}

/** *Đại sứ Nga tại Việt Nam*; those of a country have their seat in cities too: *Tổng Lãnh sự Nga tại TP.HCM*. */
function beginsSeat({ words, lexicon }: Scan, { end, organisation }: Post): boolean {
  const at = end + 1;
  if (lexicon.countries.end(words, at) > 0) return true;
  if (organisation?.country != null && (lexicon.places.end(words, at) > 0 || lexicon.levels.end(words, at) > 0))
    return true;
  return lexicon.bodies.at(words, at) === 'F' && lexicon.posts.end(words, at) < 0;
}

/** *X, Phó Bí thư Tỉnh ủy, Hội nghị …*: no association. */
const MEETING = /^hội (?:nghị|thảo|thi|đàm|chợ|diễn|thao)$/i;

function parentAt(scan: Scan, at: number, bracketed: boolean): Organisation | null {
  const { words, lexicon } = scan;
  // *Ban*, *Phòng* are bodies, though *Phó ban*, *Phó phòng* are posts.
  const isPost = lexicon.posts.end(words, at) > 0 && lexicon.posts.at(words, at)?.flags.includes('P') === false;
  if (isLineEnd(scan, at) || isPost || lexicon.statuses.end(words, at) > 0) return null;
  const level = lexicon.levels.end(words, at);
  if (level > 0) {
    const length = placeLength(scan, level, true);
    return length === 0
      ? null
      : { start: at, end: level + length, other: false, country: null, national: false, bare: false };
  }
  if (!isCapital(scan, at) || isNameStart(scan, at) || MEETING.test(textOf(scan, at, at + 2))) return null;
  const place = Math.max(lexicon.places.end(words, at), lexicon.countries.end(words, at));
  const body = lexicon.bodies.end(words, at);
  if (place < 0 && body < 0) return null;
  if (!bracketed && body < 0 && lexicon.places.at(words, at) !== 'province') return null;
  return organisationAt(scan, at, '');
}

const isTermNumber = (scan: Scan, at: number): boolean =>
  isNumber(scan, at) || /^[IVXL]+$/.test(textOf(scan, at, at + 1));

/** *khóa XI (dự khuyết), XII*. */
const isAlternate = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === '(' && /^\(dự khuyết\)$/i.test(textOf(scan, at, at + 4));

/** The word after *khóa XV*, *khóa XI, XII và XIII*, *nhiệm kỳ 2020 - 2025*, with brackets or without; `at` where there is none. */
function term(scan: Scan, at: number): number {
  // *Phó Bí thư Tỉnh ủy, nhiệm kỳ 2020-2025, Chủ tịch …*; *Ủy viên Trung ương Đảng: Khóa XII*
  const comma = /^[,:]$/.test(signAt(scan, at)) && /^(?:nhiệm|khóa)$/.test(wordAt(scan, at + 1));
  let here = signAt(scan, at) === '(' || comma ? at + 1 : at;
  // *hai khóa 14, 15*
  const several = (PLURALS.has(wordAt(scan, here)) || isNumber(scan, here)) && wordAt(scan, here + 1) === 'khóa';
  if (several) here++;
  const word = wordAt(scan, here);
  const isTerm = word === 'khóa';
  if (word === 'khóa' || word === 'lần') here++;
  else if (
    (word === 'nhiệm' && wordAt(scan, here + 1) === 'kỳ') ||
    (word === 'giai' && wordAt(scan, here + 1) === 'đoạn')
  )
    here += 2;
  else if (word === 'thứ' || word === 'năm') here++;
  else return at;
  // *hai khóa liên tiếp*, *ba khóa (11, 12, 13)*
  if (several && !isTermNumber(scan, here)) return /^liên tiếp$/i.test(textOf(scan, here, here + 2)) ? here + 2 : here;
  const first = here;
  while (
    here < first + 14 &&
    (isTermNumber(scan, here) ||
      (here > first && signAt(scan, here) === '-') ||
      (here > first &&
        /^(?:,|;|và)$/.test(wordAt(scan, here)) &&
        isTermNumber(scan, here + 1) &&
        (several || isTerm)) ||
      (here > first && isAlternate(scan, here)))
  )
    here += isAlternate(scan, here) ? 4 : 1;
  if (here === first) return at;
  if (signAt(scan, at) !== '(') return here;
  return signAt(scan, here) === ')' ? here + 1 : at;
}
