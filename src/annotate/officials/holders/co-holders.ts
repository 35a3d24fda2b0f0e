/** Other people to whom a verb attaches the same post: *Các ông A, B và C giữ chức …*; *bầu Bí thư … A và Chủ nhiệm … B làm …*. */

import { type AttachedPost, attach, mentionStart, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { signAt, textOf, wordAt } from '../words/scan';
import { closing } from './brackets';
import { coordinatedHolders } from './coordinated-holders';
import { MAX_SHARING, rowBefore } from './honorific-rows';
import { coordinated } from './name-rows';

/** Returns the other holders: *Các ông A, B và C giữ chức …*; *Bộ trưởng … A; Bộ trưởng … B là …*. */
export function coHolders(reading: Reading, subject: NameMention, post: Post): NameMention[] {
  const { mentions, sentences, scan } = reading;
  if (isInOwnBracket(reading, subject, post)) return [];
  const others = rowBefore(reading, subject);
  if (others.length > 0) return others;
  const together = coordinatedHolders(reading, subject, post);
  if (together.length > 0) return together;
  for (let before = subject.order - 1; before >= Math.max(0, subject.order - MAX_SHARING); before--) {
    const other = mentions[before];
    if (other === undefined || sentences.of[other.name.start] !== sentences.of[subject.name.start]) break;
    const row = other.group?.[0] === other ? coordinated(reading, other) : [];
    if (row.includes(subject)) return row.filter((one) => one !== subject);
    const own = subject.attached.find(({ post }) => post.end === subject.name.start);
    if (own !== undefined && signAt(scan, other.name.end) === ';' && own.post.start === other.name.end + 1)
      others.push(other);
  }
  return others;
}

/** *các ông A, B (được điều động giữ chức …) và C*: whether the post is in a bracket about B only, without *đều*, *cùng*. */
const isInOwnBracket = (reading: Reading, { name }: NameMention, post: Post): boolean =>
  signAt(reading.scan, name.end) === '(' &&
  closing(reading, name.end) > post.start &&
  !/^(?:đều|cùng)$/i.test(wordAt(reading.scan, name.end + 1));

/**
 * *đối với ông A, Chánh Văn phòng …, và bà B, Giám đốc …*, *đối với ông A, Giám đốc …, do nghỉ hưu; ông B, Giám đốc …; bà C, …*: returns the
 * people after A, each with their own posts after the name.
 */
export function coReceivers(reading: Reading, first: NameMention, post: Post): NameMention[] {
  const row = coordinated(reading, first);
  if (row.length > 1) return row.slice(1);
  if (post.start > first.name.start) return [];
  const others: NameMention[] = [];
  let last = first;
  for (let at = first.order + 1; at < reading.mentions.length && others.length < MAX_SHARING; at++) {
    const other = reading.mentions[at];
    if (other === undefined) break;
    const joint = textOf(reading.scan, endOfPosts(last), mentionStart(reading.items, other)).toLowerCase();
    if (!/^(?:[,;]|[,;]? ?và)$/.test(joint)) break;
    others.push(other);
    if (joint.endsWith('và')) return others;
    last = other;
  }
  return receiversInTurn(reading, first);
}

/** The people after semicolons, each with a post behind the name: at least two, or one after whom no verb follows. */
function receiversInTurn(reading: Reading, first: NameMention): NameMention[] {
  const { scan, mentions, items, sentences } = reading;
  const others: NameMention[] = [];
  for (let at = first.order + 1; at < mentions.length && others.length < MAX_SHARING; at++) {
    const other = mentions[at];
    if (other === undefined || sentences.of[other.name.start] !== sentences.of[first.name.start]) break;
    const start = mentionStart(items, other);
    const inTurn = signAt(scan, start - 1) === ';' && items[other.index - 1]?.kind === 'honorific';
    if (!inTurn || !other.attached.some(({ post }) => post.start === other.name.end + 1)) return [];
    others.push(other);
  }
  const last = others.at(-1);
  return last !== undefined && (others.length > 1 || closesList(reading, endOfPosts(last))) ? others : [];
}

/** *… đối với bà A, Giám đốc B; ông C, Giám đốc D, do nghỉ hưu.*: no verb follows the last, so that all are objects of the same. */
const closesList = ({ scan, sentences }: Reading, at: number): boolean =>
  at === sentences.first[sentences.of[at] ?? 0] ||
  /^(?:[.;]|, ?(?:do|vì|để|từ|kể từ)(?: |$)|$)/i.test(textOf(scan, at, at + 2));

const endOfPosts = ({ attached, name }: NameMention): number =>
  Math.max(name.end, ...attached.filter(({ post }) => post.start >= name.end).map(({ post }) => post.end));

/**
 * Attaches all posts to all people: *A và B là Ủy viên Trung ương Đảng và đại biểu Quốc hội*; but head and deputy of one body to one person
 * each: *A và B giữ chức Chủ tịch và Phó Chủ tịch UBND tỉnh*.
 */
export function distributeAmong(reading: Reading, people: NameMention[], row: AttachedPost[]): void {
  people.sort((a, b) => a.order - b.order);
  const [first, second] = row;
  const isPairwise =
    people.length === 2 &&
    row.length === 2 &&
    first?.post.head === second?.post.head &&
    first?.post.deputy !== second?.post.deputy;
  people.forEach((person, at) => {
    for (const { post, status, weight } of row) {
      if (isPairwise && row[at]?.post !== post) continue;
      const body = isPairwise && post.organisation === null ? (second?.post.organisation ?? null) : null;
      attach(reading, person, body === null ? post : { ...post, organisation: body }, status, weight);
    }
  });
  for (const { post } of row) reading.taken.add(post);
}
