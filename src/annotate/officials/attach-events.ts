/** Posts tied by a verb: *do X làm trưởng đoàn*, *bầu X giữ chức …*, *X thôi giữ chức …*, *Ông từng là …*, *miễn nhiệm … đối với ông X*. */

import type { RoleStatus } from '../record';
import { run } from './attach-after';
import { coordinated, isRow } from './attach-lists';
import { career, datedEntry, FARTHEST, isFollowed, LONGEST_ENTRIES, tellsCareer } from './careers';
import type { Event, PostHead } from './lexicon';
import { isNicknamed } from './nicknames';
import type { Post } from './posts';
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
  reading.items.forEach((item, index) => {
    if (item.kind !== 'post' || reading.taken.has(item) || isAnothers(item)) return;
    const verb = eventBefore(reading, item);
    const dated = verb === null ? datedEntry(reading, item) : null;
    const told = verb?.event ?? dated ?? career(reading, item, index);
    if (told === null) return;
    const followed = (told === 'now' || told === 'then') && isFollowed(reading, item);
    const event = followed ? 'then' : told;
    if (verb !== null && isNicknamed(reading, verb.at)) return;
    const onRight =
      event === 'ends' || event === 'now' ? personAfter(reading, item, index, verb?.at ?? item.start) : null;
    const subject = onRight ?? subjectOf(reading, item, index, dated === null ? FARTHEST : LONGEST_ENTRIES);
    if (subject === null) return;
    const status: RoleStatus | null = event === 'acts' ? 'acting' : event === 'now' ? null : 'former';
    if (followed) hold(reading, subject, item, status, 0);
    else run(reading, subject, item, status, event === 'ends' ? 3 : 0);
    const holding = subject.holdings.find(({ post }) => post === item);
    if (holding === undefined) return;
    predecessor(reading, item, index, subject);
    for (const other of sharing(reading, subject)) hold(reading, other, item, holding.status, holding.weight);
  });
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
function sharing(reading: Reading, subject: Sighting): Sighting[] {
  const { sightings, sentences, scan } = reading;
  const at = subject.order;
  const others: Sighting[] = rowBefore(reading, subject);
  if (others.length > 0) return others;
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
  const end = signAt(scan, post.start - 1) === ':' ? post.start - 1 : post.start;
  for (let length = LONGEST_VERB; length > 0; length--) {
    const from = end - length;
    const event = from < 0 ? undefined : lexicon.events.exactly(words, from, end);
    if (event !== undefined) return { event: event === 'now' ? weaken(reading, from) : event, at: from };
  }
  if (tellsCareer(reading, post.start)) return { event: 'then', at: end - 1 };
  return null;
}

/** *Từ 1997 đến năm 2003, ông là*; *Tháng 3/2006 đến tháng 8/2007, ông là*; a dash for *đến* in *giai đoạn 1997-2003*. */
const CLOSED_YEARS =
  /(?:^|\s)(?:(?:từ|giai đoạn|những năm)(?: năm| tháng)? ?(?:\d{1,2}\s?[/-]\s?)?|(?:tháng )?\d{1,2}\s?[/-]\s?)\d{4} ?(?:đến|tới|-)(?: năm| tháng)? ?(?:\d{1,2}\s?[/-]\s?)?\d{4}[^;.]{0,40}$/i;
const LONGEST_YEARS = 20;

/** *từng được bổ nhiệm giữ chức*, *thôi không giữ chức*, *trước khi được bầu làm*: a word a little before says more than the verb. */
function weaken({ scan, sentences }: Reading, at: number): Event {
  for (let back = at - 1; back >= at - 6 && signAt(scan, back) === ''; back--) {
    const word = wordAt(scan, back);
    if (word === 'từng') return 'then';
    if (word === 'thôi' || word === 'rời') return 'ends';
  }
  const first = sentences.first[sentences.of[at] ?? 0] ?? 0;
  if (CLOSED_YEARS.test(textOf(scan, Math.max(first, at - LONGEST_YEARS), at))) return 'then';
  const opening = textOf(scan, first, first + 2).toLowerCase();
  const plain =
    /^(?:là|làm|giữ|đảm|phụ)$/.test(wordAt(scan, at)) && !/^(?:nhiệm|bầu|định|cử|công)$/.test(wordAt(scan, at - 1));
  return plain && (opening === 'trước khi' || opening === 'trước đó') ? 'then' : 'now';
}

/** *Với cương vị …, ông X*; *miễn nhiệm chức vụ … đối với ông X*. */
function personAfter({ scan, items, sightingOf }: Reading, post: Post, index: number, verb: number): Sighting | null {
  if (signAt(scan, post.end) === ',' && /^(?:với|trên|ở|trong|khi|lúc|thời|từng|trước)$/i.test(wordAt(scan, verb))) {
    let end = post.end;
    for (let next = index + 1; next < items.length; next++) {
      const item = items[next];
      if (item === undefined || (item.start !== end && (item.start !== end + 1 || signAt(scan, end) !== ','))) break;
      if (item.kind === 'name') return sightingOf.get(item) ?? null;
      end = item.end;
    }
  }
  let at = post.end;
  for (; at < post.end + 8 && !isLineEnd(scan, at); at++) {
    const word = wordAt(scan, at);
    if (word === 'đối' && wordAt(scan, at + 1) === 'với') break;
    // *bổ nhiệm Viện trưởng … cho ông X*
    if (
      /^(?:với|cho)$/.test(word) &&
      wordAt(scan, at - 1) !== 'thay' &&
      items[itemFrom(items, at)]?.kind === 'honorific' &&
      items[itemFrom(items, at)]?.start === at + 1
    )
      break;
    if (signAt(scan, at) === '.' || signAt(scan, at) === ';') return null;
  }
  if (!/^(?:đối với|với |cho )/i.test(textOf(scan, at, at + 2))) return null;
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.start > at + 14) return null;
    if (item.kind === 'name' && item.start > at) return sightingOf.get(item) ?? null;
  }
  return null;
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
    if (item.kind === 'name') return isAgent(scan, item.end, post.start) ? null : (sightingOf.get(item) ?? null);
  }
  if (!hasPronoun(reading, sentences.first[sentence] ?? 0, Math.min(sentences.first[sentence + 1] ?? 0, post.end + 6)))
    return null;
  for (let back = sentence - 1; back >= 0 && back >= sentence - LONGEST_LIFE; back--) {
    const from = sentences.first[back] ?? 0;
    const first = itemFrom(items, from);
    for (let at = first; at < items.length; at++) {
      const item = items[at];
      if (item === undefined || sentences.of[item.start] !== back) break;
      if (item.kind === 'name') return sightingOf.get(item) ?? null;
    }
    if (!isLineEnd(scan, from) && !hasPronoun(reading, from, sentences.first[back + 1] ?? 0)) return null;
  }
  return null;
}

const GIVING =
  /^(?:ký|trao|công bố|phê chuẩn|bổ nhiệm|điều động|chỉ định|bầu|miễn nhiệm|giới thiệu|quyết định|phân công|đề nghị|yêu cầu|chúc mừng|tặng)$/;

/** *A đã ký quyết định bổ nhiệm … giữ chức*: who gives the post does not get it; *A được bổ nhiệm* does. */
function isAgent(scan: Reading['scan'], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const pair = textOf(scan, at, at + 2).toLowerCase();
    const giving = GIVING.test(pair) || GIVING.test(wordAt(scan, at));
    if (!giving) continue;
    let passive = false;
    for (let back = at - 1; back >= from - 1 && back >= at - 14; back--) {
      if (/^(?:được|bị|vừa|do)$/i.test(wordAt(scan, back))) passive = true;
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
