/** Posts tied by a verb: *do X làm trưởng đoàn*, *bầu X giữ chức …*, *X thôi giữ chức …*, *Ông từng là …*, *miễn nhiệm … đối với ông X*. */

import type { RoleStatus } from '../record';
import { run } from './attach-after';
import { coordinated, isRow } from './attach-lists';
import { career, datedEntry, FARTHEST, isFollowed, isOfLife, LONGEST_ENTRIES, tellsCareer } from './careers';
import { endsAfter, isOfThatTime, weaken } from './event-times';
import type { Event, PostHead } from './lexicon';
import { isNicknamed } from './nicknames';
import type { Post } from './posts';
import { isOfMany, opened, pointedAt, receiver } from './receivers';
import { markResigned } from './resigned';
import { isLineEnd, signAt, textOf, wordAt } from './scan';
import { hold, itemFrom, type Reading, type Sighting } from './sightings';

const LONGEST_VERB = 6;
/** Sentences that may tell of *ông* before his name must come. */
const LONGEST_LIFE = 20;
const MOST_SHARING = 40;

export function attachEvents(reading: Reading): void {
  // The one *Chủ tịch nước* of the article, told without his name, is not whoever is spoken of beside him.
  const held = new Set<PostHead>();
  for (const { holdings, name } of reading.sightings) {
    for (const { post } of holdings) if (post.end === name.start && /[SF]/.test(post.head.flags)) held.add(post.head);
  }
  const isAnothers = (post: Post): boolean => !post.deputy && post.organisation === null && held.has(post.head);
  markResigned(reading);
  releaseAssisted(reading);
  reading.items.forEach((item, index) => {
    if (item.kind !== 'post' || reading.taken.has(item)) return;
    const pointed = pointedAt(reading, item);
    for (const sighting of pointed) hold(reading, sighting, item, null, 0);
    if (pointed.length > 0) return;
    const verb = eventBefore(reading, item);
    if (isAnothers(item) && (verb === null || reading.items[index - 1]?.end !== verb.at)) return;
    const dated = verb === null ? datedEntry(reading, item) : null;
    const told = verb?.event ?? dated ?? career(reading, item, index);
    if (told === null) return;
    const followed = (told === 'now' || told === 'then') && isFollowed(reading, item);
    const event =
      followed || (told === 'now' && isOfThatTime(reading, item))
        ? 'then'
        : told === 'now' && endsAfter(reading, item)
          ? 'ends'
          : told;
    if (verb !== null && isNicknamed(reading, verb.at)) return;
    if (isOfMany(reading, item)) return;
    const onRight = event === 'acts' ? null : opened(reading, item, index, verb?.at ?? item.start);
    const given = event === 'ends' || event === 'now' ? receiver(reading, item, index) : null;
    const subject = onRight ?? given ?? subjectOf(reading, item, index, dated === null ? FARTHEST : LONGEST_ENTRIES);
    if (subject === null) return;
    const status: RoleStatus | null = event === 'acts' ? 'acting' : event === 'now' ? null : 'former';
    if (followed) hold(reading, subject, item, status, 0);
    else run(reading, subject, item, status, event === 'ends' ? 3 : 0);
    const holding = subject.holdings.find(({ post }) => post === item);
    if (holding === undefined) return;
    predecessor(reading, item, index, subject);
    for (const other of sharing(reading, subject, item)) hold(reading, other, item, holding.status, holding.weight);
  });
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

/** *… giữ chức …, thay ông X*: X held the post. */
function predecessor(reading: Reading, post: Post, index: number, subject: Sighting): void {
  const { items, scan, sightingOf, sentences } = reading;
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.start > post.end + 16 || sentences.of[item.start] !== sentences.of[post.start])
      return;
    if (item.kind === 'post') return;
    if (item.kind !== 'name') continue;
    const sighting = sightingOf.get(item);
    const words = textOf(scan, Math.max(post.end, item.start - 4), item.start).toLowerCase();
    if (sighting === undefined || sighting === subject || !/(?:^|\s)thay(?:\s|$)/.test(words)) return;
    if (sighting.holdings.length === 0) hold(reading, sighting, post, 'former', 0);
    return;
  }
}

/** The others of whom the same is said: *Các ông A, B và C giữ chức …*; *Bộ trưởng … A; Bộ trưởng … B là …*. */
function sharing(reading: Reading, subject: Sighting, post: Post): Sighting[] {
  const { sightings, sentences, scan } = reading;
  const at = subject.order;
  const others: Sighting[] = rowBefore(reading, subject);
  if (others.length > 0) return others;
  const chosen = chosenTogether(reading, subject, post);
  if (chosen.length > 0) return chosen;
  for (let before = at - 1; before >= Math.max(0, at - MOST_SHARING); before--) {
    const other = sightings[before];
    if (other === undefined || sentences.of[other.name.start] !== sentences.of[subject.name.start]) break;
    if (other.group?.[0] === other && coordinated(reading, other).includes(subject))
      return coordinated(reading, other).filter((one) => one !== subject);
    const own = subject.holdings.find(({ post }) => post.end === subject.name.start);
    if (own !== undefined && signAt(scan, other.name.end) === ';' && own.post.start === other.name.end + 1)
      others.push(other);
  }
  return others;
}

const CHOOSING = /(?:^| )(?:bầu|bổ nhiệm|phê chuẩn|chỉ định|điều động|phân công|cử)$/;
const CHOSEN = /(?:^| )được (?:[^,;]+ )?(?:bầu|bổ nhiệm|phê chuẩn|chỉ định|điều động|phân công|cử)(?: |$)/;

/**
 * *bầu Chủ tịch … A, Chủ nhiệm … B và Bí thư … C làm …*; *ông A, Chánh Văn phòng …, và bà B, Giám đốc … được bầu giữ chức …*: each with a
 * post of his own, the last after *và*.
 */
function chosenTogether({ items, sightings, scan }: Reading, subject: Sighting, post: Post): Sighting[] {
  const others: Sighting[] = [];
  let start = ownStart(items, subject);
  for (let at = subject.order - 1; at >= 0 && others.length < MOST_SHARING; at--) {
    const other = sightings[at];
    const joint = other === undefined ? '' : textOf(scan, ownEnd(other, post), start).toLowerCase();
    if (other === undefined || !(others.length === 0 ? /^,? ?và$/ : /^,$/).test(joint)) break;
    others.push(other);
    start = ownStart(items, other);
  }
  const before = textOf(scan, Math.max(0, start - 2), start).toLowerCase();
  const after = textOf(scan, ownEnd(subject, post), post.start).toLowerCase();
  return CHOOSING.test(before) || CHOSEN.test(after) ? others : [];
}

/** First word of the posts, ranks and honorifics that stand right before a name, or of the name. */
function ownStart(items: Reading['items'], { index, name }: Sighting): number {
  let start = name.start;
  for (let before = index - 1; items[before]?.end === start && items[before]?.kind !== 'name'; before--)
    start = items[before]?.start ?? start;
  return start;
}

/** The word after a name and the posts that follow it, before `post`. */
const ownEnd = ({ holdings, name }: Sighting, post: Post): number =>
  Math.max(
    name.end,
    ...holdings.filter((own) => own.post.start >= name.end && own.post.end < post.start).map((own) => own.post.end),
  );

/** *Ông A, B, C giữ chức …*: the names right before in one row, of whom nothing else is said; the first has the honorific. */
function rowBefore(reading: Reading, subject: Sighting): Sighting[] {
  const { sightings, items } = reading;
  const row: Sighting[] = [];
  let later = subject;
  for (let at = subject.order - 1; at >= 0 && row.length < MOST_SHARING; at--) {
    const other = sightings[at];
    if (other === undefined || other.holdings.length > 0 || later.gender !== null) break;
    if (!isRow(reading, other.name.end, later.name.start)) break;
    row.push(other);
    later = other;
  }
  const before = items[later.index - 1];
  return before?.kind === 'honorific' && before.end === later.name.start ? row : [];
}

/** The verb of office that ends right before the post, over a colon too. */
function eventBefore(reading: Reading, post: Post): { event: Event; at: number } | null {
  const { scan } = reading;
  const { words, lexicon } = scan;
  // *Các ông A và B là hai Phó Chủ tịch*
  const end = signAt(scan, post.start - 1) === ':' || post.plural ? post.start - 1 : post.start;
  for (let length = LONGEST_VERB; length > 0; length--) {
    const from = end - length;
    const event = from < 0 ? undefined : lexicon.events.exactly(words, from, end);
    if (event === undefined) continue;
    if (isVacant(scan, from) || isRenamed(reading, from)) return null;
    return { event: event === 'now' ? weaken(reading, from) : event, at: from };
  }
  if (/^xóa tư cách$/i.test(textOf(scan, end - 3, end))) return { event: 'ends', at: end - 3 };
  if (tellsCareer(reading, post.start)) return { event: 'then', at: end - 1 };
  return null;
}

/** *cho đến khi kiện toàn chức danh Bộ trưởng*: nobody's yet. */
const isVacant = (scan: Reading['scan'], at: number): boolean => /^kiện toàn$/i.test(textOf(scan, at - 2, at));

/** *Chủ tịch Hội đồng Bộ trưởng (nay là Thủ tướng)*: another name of the post; *X (nay là Thứ trưởng)* speaks of X. */
function isRenamed({ scan, items }: Reading, verb: number): boolean {
  if (wordAt(scan, verb - 1) !== 'nay' || signAt(scan, verb - 2) !== '(') return false;
  const before = items[itemFrom(items, verb - 2) - 1];
  return before?.kind !== 'name' || before.end !== verb - 2;
}

/** The nearest name before in the sentence; for a sentence about *Ông*, *Bà* the person the last sentences were about. */
export function subjectOf(
  reading: Reading,
  post: { start: number; end: number },
  index: number,
  farthest = FARTHEST,
): Sighting | null {
  const { items, sentences, sightingOf, scan } = reading;
  const sentence = sentences.of[post.start] ?? 0;
  let before = index - 1;
  for (; before >= 0; before--) {
    const item = items[before];
    if (item === undefined || sentences.of[item.start] !== sentence || post.start - item.start > farthest) break;
    // A foreign name that nothing calls a person could be a paper or a firm.
    if (item.kind === 'name' && item.latin && !item.called) continue;
    // *A, thay ông B, giữ chức …*
    if (item.kind === 'name' && isReplaced(reading, before, post.start)) continue;
    if (item.kind !== 'name') continue;
    return isAgent(scan, item.end, post.start) && !isMoved(reading, before) ? null : (sightingOf.get(item) ?? null);
  }
  const first = sentences.first[sentence] ?? 0;
  if (
    !hasPronoun(reading, first, Math.min(sentences.first[sentence + 1] ?? 0, post.end + 6)) &&
    !isOfLife(reading, first)
  )
    return null;
  for (let back = sentence - 1; back >= 0 && back >= sentence - LONGEST_LIFE; back--) {
    const from = sentences.first[back] ?? 0;
    for (let at = itemFrom(items, from); at < items.length; at++) {
      const item = items[at];
      if (item === undefined || sentences.of[item.start] !== back) break;
      if (item.kind === 'name') return sightingOf.get(item) ?? null;
    }
    const isLinked =
      isLineEnd(scan, from) || hasPronoun(reading, from, sentences.first[back + 1] ?? 0) || isOfLife(reading, from);
    if (!isLinked) return null;
  }
  return null;
}

/** *luân chuyển đồng chí A, Chánh Văn phòng …; chỉ định giữ chức …*: A is whom it happens to. */
function isMoved({ items, scan }: Reading, index: number): boolean {
  const before = items[index - 1];
  const at = (before?.kind === 'honorific' && before.end === items[index]?.start ? before : items[index])?.start ?? 0;
  return /^(?:luân chuyển|điều động|phân công|chỉ định|bổ nhiệm)$/i.test(textOf(scan, at - 2, at));
}

/** *thay ông B*, *kế nhiệm B*; *thay ông B (nay là …)* speaks of B in the brackets. */
function isReplaced({ items, scan }: Reading, index: number, post: number): boolean {
  const end = items[index]?.end ?? 0;
  if (signAt(scan, end) === '(' && !textOf(scan, end, post).includes(')')) return false;
  const before = items[index - 1];
  const at = (before?.kind === 'honorific' && before.end === items[index]?.start ? before : items[index])?.start ?? 0;
  return wordAt(scan, at - 1) === 'thay' || /^kế nhiệm$/i.test(textOf(scan, at - 2, at));
}

const GIVING =
  /^(?:ký|trao|công bố|phê chuẩn|bổ nhiệm|điều động|chỉ định|bầu|miễn nhiệm|giới thiệu|quyết định|phân công|đề nghị|yêu cầu|chúc mừng|tặng)$/;

const FARTHEST_PASSIVE = 14;
const FARTHEST_LEFT = 24;

/** *A đã ký quyết định bổ nhiệm … giữ chức*: who gives the post does not get it; *A được bổ nhiệm*, *A thôi giữ chức … để bổ nhiệm* does. */
function isAgent(scan: Reading['scan'], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const pair = textOf(scan, at, at + 2).toLowerCase();
    const giving = GIVING.test(pair) || GIVING.test(wordAt(scan, at));
    if (!giving) continue;
    let passive = false;
    for (let back = at - 1; back >= from - 1 && back >= at - FARTHEST_LEFT; back--) {
      const word = wordAt(scan, back);
      if (word === 'thôi' || (back >= at - FARTHEST_PASSIVE && /^(?:được|bị|vừa|do)$/.test(word))) passive = true;
    }
    if (!passive) return true;
  }
  return false;
}

/** *ông*, *bà*, *đồng chí* without a name after it, anywhere in words [from, to). */
function hasPronoun({ scan, items }: Reading, from: number, to: number): boolean {
  for (let index = itemFrom(items, Math.max(from, to - 2 * FARTHEST)); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= to) return false;
    if (
      item.kind === 'honorific' &&
      !item.plural &&
      items[index + 1]?.start !== item.end &&
      signAt(scan, item.end) === ''
    )
      return true;
  }
  return false;
}
