/** Posts attached by a verb: *do X làm trưởng đoàn*, *bầu X giữ chức …*, *X thôi giữ chức …*, *Ông từng là …*, *miễn nhiệm … đối với ông X*. */

import type { RoleStatus } from '../../record';
import { firstItemFrom, hold, itemAt, mentionStart, type Reading, type Sighting } from '../items/sightings';
import { careerEvent, careerLead, datedEntry, FARTHEST, isSuperseded, LONGEST_ENTRIES } from '../lives/careers';
import { isSupersededByYear } from '../lives/dated-careers';
import { datedLine, isOfPastLine } from '../lives/dated-lines';
import { endsAfter, isOfThatTime, resolveTime } from '../lives/event-times';
import { attachHandovers } from '../lives/handovers';
import { isRetiredAt, markResignations } from '../lives/resignations';
import type { Post } from '../posts/post';
import type { Event, PostHead } from '../words/lexicon';
import { signAt, textOf, wordAt } from '../words/scan';
import { coHolders, coReceivers, distributeAmong } from './co-holders';
import { isNicknamed } from './nicknames';
import { isNoMore, isNominating, isNotHeld, isPending } from './not-held';
import { pluralAntecedents, pluralAntecedentsBefore } from './plural-anaphora';
import { attachRun } from './post-runs';
import { holderAfterOpening, holderByAgent, isOfUnnamedPeople, possessor, receiver } from './receivers';
import { attachPredecessor } from './same-office';
import { subjectOf } from './subjects';

const LONGEST_VERB = 8;

export function attachEvents(reading: Reading): void {
  // A bare *Chủ tịch nước* is the holder named elsewhere in the article, not the person of this sentence.
  const held = new Set<PostHead>();
  for (const { holdings, name } of reading.sightings) {
    for (const { post } of holdings) if (post.end === name.start && /[SF]/.test(post.head.flags)) held.add(post.head);
  }
  const isAnothers = (post: Post): boolean => !post.deputy && post.organisation === null && held.has(post.head);
  markResignations(reading);
  releaseAssisted(reading);
  attachHandovers(reading);
  reading.items.forEach((item, index) => {
    if (item.kind !== 'post' || reading.taken.has(item)) return;
    const filling = holderByAgent(reading, item);
    const pointed = filling === null ? pluralAntecedents(reading, item) : [filling];
    for (const sighting of pointed) hold(reading, sighting, item, null, 0);
    if (pointed.length > 0) return;
    const verb = eventBefore(reading, item);
    if (isAnothers(item) && (verb === null || reading.items[index - 1]?.end !== verb.at)) return;
    const dated = verb === null ? (datedLine(reading, item) ?? datedEntry(reading, item)) : null;
    const stated = verb?.event ?? dated ?? careerEvent(reading, item, index);
    if (stated === null) return;
    const row = followingPosts(reading, item);
    const rowEnd = row.at(-1)?.end ?? item.end;
    const followed = (stated === 'now' || stated === 'then') && isSuperseded(reading, item.start, rowEnd);
    const event =
      followed ||
      (stated === 'now' &&
        (isOfThatTime(reading, item) || isOfPastLine(reading, item) || isRetiredAt(reading.scan, rowEnd)))
        ? 'then'
        : stated === 'now' && endsAfter(reading, item)
          ? 'ends'
          : stated;
    if (verb !== null && (isNicknamed(reading, verb.at) || isOneOfMany(reading, item))) return;
    if (isOfUnnamedPeople(reading, item)) return;
    const onRight = event === 'acts' ? null : holderAfterOpening(reading, item, index, verb?.at ?? item.start);
    const owned = event === 'ends' ? possessor(reading, item, index) : null;
    const given = owned ?? (event === 'ends' || event === 'now' ? receiver(reading, item, index) : null);
    const subject = onRight ?? given ?? subjectOf(reading, item, index, verb === null ? LONGEST_ENTRIES : FARTHEST);
    if (subject === null) {
      const both = verb === null ? [] : pluralAntecedentsBefore(reading, verb.at);
      for (const one of both) hold(reading, one, item, event === 'ends' ? 'former' : null, event === 'ends' ? 3 : 0);
      return;
    }
    if (verb !== null && isOfNominee(reading, subject, verb.at)) return;
    const past = event === 'now' && isSupersededByYear(reading, subject, item, rowEnd);
    const status: RoleStatus | null = event === 'acts' ? 'acting' : event === 'now' && !past ? null : 'former';
    const held = subject.holdings.length;
    if (followed) for (const post of row) hold(reading, subject, post, status, 0);
    else attachRun(reading, subject, item, status, event === 'ends' ? 3 : 0);
    const holding = subject.holdings.find(({ post }) => post === item);
    if (holding === undefined) return;
    attachPredecessor(reading, item, index, subject);
    const others = given === subject ? coReceivers(reading, given, item) : coHolders(reading, subject, item);
    if (others.length > 0) distributeAmong(reading, [...others, subject], subject.holdings.splice(held));
  });
}

/** *rồi làm A, B. Sau đó ông làm C*: returns the post and those that follow it after a comma or *rồi*. */
function followingPosts({ items, scan, taken }: Reading, first: Post): Post[] {
  const posts = [first];
  for (let last = first; signAt(scan, last.end) === ',' || wordAt(scan, last.end) === 'rồi'; ) {
    const next = itemAt(items, last.end + 1);
    if (next?.kind !== 'post' || taken.has(next)) break;
    posts.push(next);
    last = next;
  }
  return posts;
}

/** *giữ chức Trợ lý đồng chí B*: the assistant is not B, so the post is detached from B. */
function releaseAssisted(reading: Reading): void {
  const { items, sightings, taken } = reading;
  for (const sighting of sightings) {
    const [before, post] = [items[sighting.index - 1], items[sighting.index - 2]];
    if (before?.kind !== 'honorific' || post?.kind !== 'post' || post.end !== before.start) continue;
    if (!post.head.flags.includes('A') || post.assisted !== null || post.organisation !== null) continue;
    sighting.holdings = sighting.holdings.filter((holding) => holding.post !== post);
    taken.delete(post);
  }
}

/** Returns the verb of office right before the post (or before a colon) and its first word; or null. */
function eventBefore(reading: Reading, post: Post): { event: Event; at: number } | null {
  const { scan } = reading;
  const { words, lexicon } = scan;
  // *Các ông A và B là hai Phó Chủ tịch*
  const sign = signAt(scan, post.start - 1);
  const before = reading.items[firstItemFrom(reading.items, post.start) - 1];
  // *là Đại tá, Chỉ huy trưởng …*
  const isRanked = sign === ',' && before?.kind === 'rank' && before.end === post.start - 1;
  const here = isRanked ? before.start : post.start;
  const followingPosts = sign === ':' || sign === '(' || post.plural ? post.start - 1 : here;
  // *cách tất cả các chức vụ trong Đảng gồm: …*
  const end = wordAt(scan, followingPosts - 1) === 'gồm' ? followingPosts - 1 : followingPosts;
  for (let length = LONGEST_VERB; length > 0; length--) {
    const from = end - length;
    const event = from < 0 ? undefined : lexicon.events.exactly(words, from, end);
    if (event === undefined) continue;
    // *cách tất cả các chức vụ trong Đảng (Ủy viên …, Bí thư …)*; after other verbs the bracket is about something else.
    if (event !== 'ends' && (sign === '(' || end < followingPosts)) return null;
    if (isRenamed(reading, from) || isNotHeld(scan, from)) return null;
    const own = isNoMore(scan, from) ? 'ends' : event === 'ends' && isPending(scan, from) ? 'now' : event;
    return { event: own === 'now' ? resolveTime(reading, from) : own, at: from };
  }
  // *được giao quyền Chủ tịch*: *quyền* belongs to the verb and to the status.
  if (/^giao quyền$/i.test(textOf(scan, post.start - 1, post.titleStart))) return { event: 'acts', at: post.start - 1 };
  if (isLeftFor(scan, post)) return { event: 'then', at: post.start - 1 };
  if (/^xóa tư cách$/i.test(textOf(scan, end - 3, end))) return { event: 'ends', at: end - 3 };
  const careerEvent = careerLead(reading, post.start);
  return careerEvent === null ? null : { event: careerEvent, at: end - 1 };
}

/** *là nhà lãnh đạo EU đầu tiên làm vậy*: a rank among leaders, not an office. */
const isOneOfMany = ({ scan }: Reading, { titleStart, titleEnd, end }: Post): boolean =>
  /^nhà lãnh đạo$/i.test(textOf(scan, titleStart, titleEnd)) && /^(?:đầu|duy)$/i.test(wordAt(scan, end));

/** *điều động A từ Phó Chủ tịch UBND huyện B (cũ) sang làm …*: the post A leaves. */
const isLeftFor = (scan: Reading['scan'], { start, end }: Post): boolean =>
  wordAt(scan, start - 1) === 'từ' &&
  LEAVES_FOR.test(textOf(scan, end, Math.min(end + LONGEST_LEAVING, scan.words.size)));

const LEAVES_FOR =
  /^(?:\( ?cũ ?\) )?(?:được (?:bầu|bổ nhiệm|đề bạt|điều động) )?(?:(?:sang|về|lên|ra|vào|xuống) (?:làm|giữ|đảm|nhận)|trở thành)(?: |$)/i;
const LONGEST_LEAVING = 8;

/** *đề cử Thượng nghị sĩ A làm Ngoại trưởng*, *đề nghị bổ nhiệm ông A, Thứ trưởng, giữ chức …*: A does not hold the post yet. */
const isOfNominee = ({ scan, items }: Reading, subject: Sighting, at: number): boolean =>
  GIVEN.test(textOf(scan, at - 1, at + 1)) && isNominating(scan, mentionStart(items, subject));

const GIVEN = /^(?!(?:đang|hiện|người|từng) )\S+ (?:làm|giữ|vào|đảm)/i;

/** *Chủ tịch Hội đồng Bộ trưởng (nay là Thủ tướng)*: a new name of the post; *X (nay là Thứ trưởng)* is about X. */
function isRenamed({ scan, items }: Reading, verb: number): boolean {
  if (wordAt(scan, verb - 1) !== 'nay' || signAt(scan, verb - 2) !== '(') return false;
  const before = items[firstItemFrom(items, verb - 2) - 1];
  return before?.kind !== 'name' || before.end !== verb - 2;
}
