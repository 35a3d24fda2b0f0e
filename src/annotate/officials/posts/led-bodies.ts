/** Leaders of delegations: *Đoàn công tác Bộ A do X, Thứ trưởng, làm trưởng đoàn*; *do X làm trưởng*. */

import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { isCompound } from '../organisations/verbs';
import { isCapital, isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Post } from './post';

/** Titles without a noun of their body, and how the bodies begin that have them. */
const BODIES_OF_TITLES: [title: RegExp, body: RegExp][] = [
  [/chủ tịch$/i, /^(?:ubnd|ủy ban|hđnd|hội)(?: |$)/i],
  [/^(?:phó )?giám đốc$/i, /^(?:sở|công an (?:tỉnh|thành phố|tp)|trung tâm|kho bạc|bảo hiểm xã hội|bhxh)(?: |$)/i],
  [/^(?:phó )?bí thư(?: thường trực)?$/i, /^(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?: |$)/i],
  [/^(?:phó )?chủ nhiệm$/i, /^(?:tổng cục (?:chính trị|hậu cần|kỹ thuật)|văn phòng (?:chính phủ|quốc hội))(?: |$)/i],
  [
    /^(?:phó )?(?:tư lệnh|chính ủy|tham mưu trưởng)$/i,
    /^(?:quân khu|quân đoàn|quân chủng|binh chủng|binh đoàn|bộ tư lệnh|vùng|sư đoàn)(?: |$)/i,
  ],
  [/^(?:phó )?(?:chỉ huy trưởng|chính ủy|tham mưu trưởng)$/i, /^(?:bộ chỉ huy|bộ chqs|bch|ban chqs)(?: |$)/i],
];

/** Whether such a body has the post: a *bộ* a *Thứ trưởng*, a committee a *Chủ tịch*, a military region a *Tư lệnh*. */
export function bodyHasPost(scan: Scan, post: Post, { start, end }: Organisation): boolean {
  if (post.head.noun !== '') return beginsWith(scan, start, post.head.noun);
  const title = textOf(scan, post.titleStart, post.titleEnd);
  const body = textOf(scan, start, end);
  return BODIES_OF_TITLES.some(([titles, bodies]) => titles.test(title) && bodies.test(body));
}

export const beginsWith = (scan: Scan, at: number, noun: string): boolean =>
  textOf(scan, at, at + noun.split(' ').length).toLowerCase() === noun;

/** Temporary bodies, whose only post is their leader's. */
const DELEGATIONS = /^(?:đoàn|phái đoàn|tổ công tác)(?: |$)/i;

/** Whether the post stands beside the leader's name, and so is not one in `led`: *do Thứ trưởng X làm*, not *do X làm trưởng đoàn*. */
const isBesideName = (scan: Scan, post: Post, { start, end }: Organisation): boolean =>
  DELEGATIONS.test(textOf(scan, start, end)) && !/^(?:làm|là)$/i.test(wordAt(scan, post.start - 1));

/** Whether the leader's post is in `led`; not the one before the verb in *Đoàn A do Trung tướng B, Phó Tổng Tham mưu trưởng làm trưởng đoàn*. */
export function isPostInLedBody(scan: Scan, post: Post, led: Organisation): boolean {
  if (post.head.noun !== '') return beginsWith(scan, led.start, post.head.noun);
  return wordAt(scan, post.end) !== 'làm' && !isBesideName(scan, post, led);
}

/** *Bộ A* in *Đoàn công tác của Bộ A do X, Thứ trưởng, làm trưởng đoàn*, if it has the post; otherwise null. */
export function senderOf(scan: Scan, post: Post, led: Organisation): Organisation | null {
  if (!isBesideName(scan, post, led)) return null;
  const { words, lexicon } = scan;
  for (let at = led.start + 1; at < led.end; at++) {
    // *Đoàn thanh tra của Thanh tra Chính phủ*: the first is the delegation's task.
    if (!isCapital(scan, at) || lexicon.bodies.end(words, at) < 0) continue;
    const sender = organisationAt(scan, at, '');
    if (sender !== null && sender.end <= led.end && bodyHasPost(scan, post, sender)) return sender;
  }
  return null;
}

/** *Đoàn Bộ A do X làm trưởng đoàn*: extends `led` to the word *Đoàn*. */
export const withDelegation = (scan: Scan, led: Organisation, noun: string): Organisation =>
  noun === 'đoàn' && wordAt(scan, led.start - 1) === noun ? { ...led, start: led.start - 1 } : led;

/** Words between *do* and *làm trưởng*. */
const FARTHEST = 25;
const PURPOSES = /^(?:dâng|tiến|khảo|tuần|rà|thanh|kiểm|giám|viếng|phối|triển)$/;

/** *ông*, *đồng chí*, *Đại tá*, *phó chủ tịch*. */
const isCalled = ({ words, lexicon }: Scan, at: number): boolean =>
  [lexicon.honorifics, lexicon.ranks, lexicon.posts].some((table) => table.end(words, at) > 0);

/** *do ông X, Phó Chủ tịch UBND tỉnh làm trưởng đã đến*: whether nothing after the word at `at` continues the title. */
export function isLeading(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== 'trưởng' || wordAt(scan, at - 1) !== 'làm') return false;
  const isClosed = signAt(scan, at + 1) !== '' || isLineEnd(scan, at + 1);
  if (!isClosed && isCompound(scan, at + 1) && !PURPOSES.test(wordAt(scan, at + 1))) return false;
  for (let by = at - 2; by > at - FARTHEST && by >= 0; by--) {
    if (textOf(scan, by, by + 1) === 'do') return isCapital(scan, by + 1) || isCalled(scan, by + 1);
    if (/^[.;]$/.test(signAt(scan, by)) || isLineEnd(scan, by + 1)) return false;
  }
  return false;
}
