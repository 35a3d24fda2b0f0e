/** Posts tied by a verb: *do X làm trưởng đoàn*, *bầu X giữ chức …*, *X thôi giữ chức …*, *Ông từng là …*, *miễn nhiệm … đối với ông X*. */

import type { RoleStatus } from '../../record';
import { firstItemFrom, hold, itemAt, mentionStart, type Reading, type Sighting } from '../items/sightings';
import { career, datedEntry, FARTHEST, isFollowed, LONGEST_ENTRIES, tellsCareer } from '../lives/careers';
import { datedLine, isOfPastLine } from '../lives/dated-lines';
import { endsAfter, isOfThatTime, weaken } from '../lives/event-times';
import { attachHandedOver } from '../lives/handed-over';
import { isRetiredAt, markResigned } from '../lives/resigned';
import { isFollowedByYears } from '../lives/told-by-years';
import type { Post } from '../posts/post';
import type { Event, PostHead } from '../words/lexicon';
import { signAt, textOf, wordAt } from '../words/scan';
import { givesNone, isNoMore, isNominating, isPending } from './claims';
import { isNicknamed } from './nicknames';
import { pointedAt, pointedBefore } from './pointed';
import { run } from './post-runs';
import { filledBy, isOfMany, opened, owner, receiver } from './receivers';
import { predecessor } from './same-office';
import { givenTogether, shareAmong, sharing } from './sharing';
import { subjectOf } from './subjects';

const LONGEST_VERB = 8;

export function attachEvents(reading: Reading): void {
  // The one *Chủ tịch nước* of the article, told without his name, is not whoever is spoken of beside him.
  const held = new Set<PostHead>();
  for (const { holdings, name } of reading.sightings) {
    for (const { post } of holdings) if (post.end === name.start && /[SF]/.test(post.head.flags)) held.add(post.head);
  }
  const isAnothers = (post: Post): boolean => !post.deputy && post.organisation === null && held.has(post.head);
  markResigned(reading);
  releaseAssisted(reading);
  attachHandedOver(reading);
  reading.items.forEach((item, index) => {
    if (item.kind !== 'post' || reading.taken.has(item)) return;
    const filling = filledBy(reading, item);
    const pointed = filling === null ? pointedAt(reading, item) : [filling];
    for (const sighting of pointed) hold(reading, sighting, item, null, 0);
    if (pointed.length > 0) return;
    const verb = eventBefore(reading, item);
    if (isAnothers(item) && (verb === null || reading.items[index - 1]?.end !== verb.at)) return;
    const dated = verb === null ? (datedLine(reading, item) ?? datedEntry(reading, item)) : null;
    const told = verb?.event ?? dated ?? career(reading, item, index);
    if (told === null) return;
    const row = listed(reading, item);
    const rowEnd = row.at(-1)?.end ?? item.end;
    const followed = (told === 'now' || told === 'then') && isFollowed(reading, item.start, rowEnd);
    const event =
      followed ||
      (told === 'now' &&
        (isOfThatTime(reading, item) || isOfPastLine(reading, item) || isRetiredAt(reading.scan, rowEnd)))
        ? 'then'
        : told === 'now' && endsAfter(reading, item)
          ? 'ends'
          : told;
    if (verb !== null && (isNicknamed(reading, verb.at) || isOneOfMany(reading, item))) return;
    if (isOfMany(reading, item)) return;
    const onRight = event === 'acts' ? null : opened(reading, item, index, verb?.at ?? item.start);
    const owned = event === 'ends' ? owner(reading, item, index) : null;
    const given = owned ?? (event === 'ends' || event === 'now' ? receiver(reading, item, index) : null);
    const subject = onRight ?? given ?? subjectOf(reading, item, index, verb === null ? LONGEST_ENTRIES : FARTHEST);
    if (subject === null) {
      const both = verb === null ? [] : pointedBefore(reading, verb.at);
      for (const one of both) hold(reading, one, item, event === 'ends' ? 'former' : null, event === 'ends' ? 3 : 0);
      return;
    }
    if (verb !== null && isOfNominee(reading, subject, verb.at)) return;
    const past = event === 'now' && isFollowedByYears(reading, subject, item, rowEnd);
    const status: RoleStatus | null = event === 'acts' ? 'acting' : event === 'now' && !past ? null : 'former';
    const held = subject.holdings.length;
    if (followed) for (const post of row) hold(reading, subject, post, status, 0);
    else run(reading, subject, item, status, event === 'ends' ? 3 : 0);
    const holding = subject.holdings.find(({ post }) => post === item);
    if (holding === undefined) return;
    predecessor(reading, item, index, subject);
    const others = given === subject ? givenTogether(reading, given, item) : sharing(reading, subject, item);
    if (others.length > 0) shareAmong(reading, [...others, subject], subject.holdings.splice(held));
  });
}

/** *rồi làm A, B. Sau đó ông làm C*: the post and those that follow it after a comma or *rồi* alone. */
function listed({ items, scan, taken }: Reading, first: Post): Post[] {
  const posts = [first];
  for (let last = first; signAt(scan, last.end) === ',' || wordAt(scan, last.end) === 'rồi'; ) {
    const next = itemAt(items, last.end + 1);
    if (next?.kind !== 'post' || taken.has(next)) break;
    posts.push(next);
    last = next;
  }
  return posts;
}

/** *giữ chức Trợ lý đồng chí B*: the assistant is not B, before whose name the word stands. */
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

/** The verb of office that ends right before the post, over a colon too. */
function eventBefore(reading: Reading, post: Post): { event: Event; at: number } | null {
  const { scan } = reading;
  const { words, lexicon } = scan;
  // *Các ông A và B là hai Phó Chủ tịch*
  const sign = signAt(scan, post.start - 1);
  const before = reading.items[firstItemFrom(reading.items, post.start) - 1];
  // *là Đại tá, Chỉ huy trưởng …*
  const isRanked = sign === ',' && before?.kind === 'rank' && before.end === post.start - 1;
  const here = isRanked ? before.start : post.start;
  const listed = sign === ':' || sign === '(' || post.plural ? post.start - 1 : here;
  // *cách tất cả các chức vụ trong Đảng gồm: …*
  const end = wordAt(scan, listed - 1) === 'gồm' ? listed - 1 : listed;
  for (let length = LONGEST_VERB; length > 0; length--) {
    const from = end - length;
    const event = from < 0 ? undefined : lexicon.events.exactly(words, from, end);
    if (event === undefined) continue;
    // *cách tất cả các chức vụ trong Đảng (Ủy viên …, Bí thư …)*; of other verbs the bracket speaks of something else.
    if (event !== 'ends' && (sign === '(' || end < listed)) return null;
    if (isRenamed(reading, from) || givesNone(scan, from)) return null;
    const told = isNoMore(scan, from) ? 'ends' : event === 'ends' && isPending(scan, from) ? 'now' : event;
    return { event: told === 'now' ? weaken(reading, from) : told, at: from };
  }
  // *được giao quyền Chủ tịch*: the word of the verb is that of the status too.
  if (/^giao quyền$/i.test(textOf(scan, post.start - 1, post.titleStart))) return { event: 'acts', at: post.start - 1 };
  if (isLeftFor(scan, post)) return { event: 'then', at: post.start - 1 };
  if (/^xóa tư cách$/i.test(textOf(scan, end - 3, end))) return { event: 'ends', at: end - 3 };
  const career = tellsCareer(reading, post.start);
  return career === null ? null : { event: career, at: end - 1 };
}

/** *là nhà lãnh đạo EU đầu tiên làm vậy*: no office but a place among those who lead. */
const isOneOfMany = ({ scan }: Reading, { titleStart, titleEnd, end }: Post): boolean =>
  /^nhà lãnh đạo$/i.test(textOf(scan, titleStart, titleEnd)) && /^(?:đầu|duy)$/i.test(wordAt(scan, end));

/** *điều động A từ Phó Chủ tịch UBND huyện B (cũ) sang làm …*: what A leaves. */
const isLeftFor = (scan: Reading['scan'], { start, end }: Post): boolean =>
  wordAt(scan, start - 1) === 'từ' &&
  LEAVES_FOR.test(textOf(scan, end, Math.min(end + LONGEST_LEAVING, scan.words.size)));

const LEAVES_FOR =
  /^(?:\( ?cũ ?\) )?(?:được (?:bầu|bổ nhiệm|đề bạt|điều động) )?(?:(?:sang|về|lên|ra|vào|xuống) (?:làm|giữ|đảm|nhận)|trở thành)(?: |$)/i;
const LONGEST_LEAVING = 8;

/** *đề cử Thượng nghị sĩ A làm Ngoại trưởng*, *đề nghị bổ nhiệm ông A, Thứ trưởng, giữ chức …*: A has no such post yet. */
const isOfNominee = ({ scan, items }: Reading, subject: Sighting, at: number): boolean =>
  GIVEN.test(textOf(scan, at - 1, at + 1)) && isNominating(scan, mentionStart(items, subject));

const GIVEN = /^(?!(?:đang|hiện|người|từng) )\S+ (?:làm|giữ|vào|đảm)/i;

/** *Chủ tịch Hội đồng Bộ trưởng (nay là Thủ tướng)*: another name of the post; *X (nay là Thứ trưởng)* speaks of X. */
function isRenamed({ scan, items }: Reading, verb: number): boolean {
  if (wordAt(scan, verb - 1) !== 'nay' || signAt(scan, verb - 2) !== '(') return false;
  const before = items[firstItemFrom(items, verb - 2) - 1];
  return before?.kind !== 'name' || before.end !== verb - 2;
}
