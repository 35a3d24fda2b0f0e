/** The verb right before a post that says when it is held: *giữ chức*, *thôi giữ chức*, *được giao quyền*, *từng là*. */

import { firstItemFrom, type Reading } from '../items/reading';
import { careerLead } from '../lives/careers';
import { resolveTime } from '../lives/event-times';
import type { Post } from '../posts/post';
import type { Event } from '../words/lexicon';
import { type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isNoMore, isNotHeld, isPending } from './not-held';

export interface VerbOfOffice {
  event: Event;
  /** Its first word. */
  at: number;
}

const LONGEST_VERB = 8;

/** Returns the verb of office right before the post, or before a colon, a bracket or *gồm*; null if there is none. */
export function verbBefore(reading: Reading, post: Post): VerbOfOffice | null {
  const { scan } = reading;
  const { words, lexicon } = scan;
  const listStart = startOfList(reading, post);
  // *cách tất cả các chức vụ trong Đảng gồm: …*
  const end = wordAt(scan, listStart - 1) === 'gồm' ? listStart - 1 : listStart;
  for (let at = Math.max(0, end - LONGEST_VERB); at < end; at++) {
    const event = lexicon.events.exactly(words, at, end);
    if (event === undefined) continue;
    // *cách tất cả các chức vụ trong Đảng (Ủy viên …, Bí thư …)*; after other verbs the bracket is about something else.
    if (event !== 'ends' && (signAt(scan, post.start - 1) === '(' || end < listStart)) return null;
    return isRenamed(reading, at) || isNotHeld(scan, at) ? null : { event: eventInContext(reading, event, at), at };
  }
  // *được giao quyền Chủ tịch*: *quyền* belongs to the verb and to the status.
  if (/^giao quyền$/i.test(textOf(scan, post.start - 1, post.titleStart))) return { event: 'acts', at: post.start - 1 };
  // *bầu bổ sung 3 Ủy viên UBND tỉnh đối với các ông A, …*
  const isElected = /(?:^| )bầu(?: bổ sung| lại)?(?: \d+| các| hai| ba)?$/i.test(
    textOf(scan, post.start - 4, post.start),
  );
  if (isElected && wordAt(scan, post.end) === 'đối') return { event: 'now', at: post.start - 1 };
  if (isLeftFor(scan, post)) return { event: 'then', at: post.start - 1 };
  const event = careerLead(reading, post.start);
  return event === null ? null : { event, at: end - 1 };
}

/** Returns the word before which the verb must end: the post, its rank (*là Đại tá, Chỉ huy trưởng …*), or the sign or number before it. */
function startOfList({ scan, items }: Reading, { start, plural }: Post): number {
  const sign = signAt(scan, start - 1);
  // *Các ông A và B là hai Phó Chủ tịch*
  if (sign === ':' || sign === '(' || plural) return start - 1;
  const before = items[firstItemFrom(items, start) - 1];
  return sign === ',' && before?.kind === 'rank' && before.end === start - 1 ? before.start : start;
}

/** *không còn giữ chức*, *sẽ thôi giữ chức*, *năm 2010 là*: what the words before the verb make of it. */
function eventInContext(reading: Reading, event: Event, at: number): Event {
  if (isNoMore(reading.scan, at)) return 'ends';
  const isNow = event === 'now' || (event === 'ends' && isPending(reading.scan, at));
  return isNow ? resolveTime(reading, at) : event;
}

/** *điều động A từ Phó Chủ tịch UBND huyện B (cũ) sang làm …*: the post A leaves. */
const isLeftFor = (scan: Scan, { start, end }: Post): boolean =>
  wordAt(scan, start - 1) === 'từ' &&
  LEAVES_FOR.test(textOf(scan, end, Math.min(end + LONGEST_LEAVING, scan.words.size)));

const LEAVES_FOR =
  /^(?:\( ?cũ ?\) )?(?:được (?:bầu|bổ nhiệm|đề bạt|điều động) )?(?:(?:sang|về|lên|ra|vào|xuống) (?:làm|giữ|đảm|nhận)|trở thành)(?: |$)/i;
const LONGEST_LEAVING = 8;

/** *Chủ tịch Hội đồng Bộ trưởng (nay là Thủ tướng)*: a new name of the post; *X (nay là Thứ trưởng)* is about X. */
function isRenamed({ scan, items }: Reading, verb: number): boolean {
  if (wordAt(scan, verb - 1) !== 'nay' || signAt(scan, verb - 2) !== '(') return false;
  const before = items[firstItemFrom(items, verb - 2) - 1];
  return before?.kind !== 'name' || before.end !== verb - 2;
}
