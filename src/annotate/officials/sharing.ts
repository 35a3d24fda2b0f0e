/** Of whom else a post that a verb tells is said: *Các ông A, B và C giữ chức …*; *bầu Bí thư … A và Chủ nhiệm … B làm …*. */

import { coordinated, isRow } from './attach-lists';
import type { Post } from './posts';
import { signAt, textOf } from './scan';
import { ownStart, type Reading, type Sighting } from './sightings';

const MOST_SHARING = 40;

/** The others of whom the same is said: *Các ông A, B và C giữ chức …*; *Bộ trưởng … A; Bộ trưởng … B là …*. */
export function sharing(reading: Reading, subject: Sighting, post: Post): Sighting[] {
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

/** *đối với ông A, Chánh Văn phòng …, và bà B, Giám đốc …*: A first, each with posts of his own after the name. */
export function givenTogether(reading: Reading, first: Sighting, post: Post): Sighting[] {
  const row = coordinated(reading, first);
  if (row.length > 1) return row.slice(1);
  const others: Sighting[] = [];
  let last = first;
  for (let at = first.order + 1; at < reading.sightings.length && others.length < MOST_SHARING; at++) {
    const other = reading.sightings[at];
    if (other === undefined) break;
    const joint = textOf(reading.scan, endOfPosts(last), ownStart(reading.items, other)).toLowerCase();
    if (!/^(?:[,;]|[,;]? ?và)$/.test(joint)) break;
    others.push(other);
    if (joint.endsWith('và')) return post.start < first.name.start ? others : [];
    last = other;
  }
  return [];
}

const endOfPosts = ({ holdings, name }: Sighting): number =>
  Math.max(name.end, ...holdings.filter(({ post }) => post.start >= name.end).map(({ post }) => post.end));

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
