/** *lần lượt* (respectively): *các ông A và B lần lượt giữ chức X và Y*; *X và Y lần lượt là ông A và bà B*. */

import { attach, firstItemFrom, mentionStart, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { signAt, textOf } from '../words/scan';

const MAX = 20;
const LONGEST_VERB = 12;
const LONGEST_JOINT = 5;
/** *lần lượt được bầu giữ các chức vụ*: right before the first post. */
const IN_TURN =
  /(?:^| )lần lượt(?: [^\s,.;:]+){0,4}? (?:là|làm|giữ|nắm giữ|nhận|vào|đảm nhiệm|đảm nhận)(?: các)?(?: chức vụ| chức danh| chức| cương vị| vị trí| nhiệm vụ)? ?:?$/i;
const IN_TURN_AFTER = /^lần lượt (?:là|do|thuộc về|được giao cho|giao cho)(?: |$)/i;
const ONCE = /(?:^| )từng(?: |$)/i;
const POST_JOINT = /^(?:[,;]|[,;]? ?và)(?: (?:giữ )?(?:các )?(?:chức|chức vụ|chức danh)| là| làm)?$/i;
const NAME_JOINT = /^(?:[,;]|[,;]? ?và)$/i;

/** Must run before `attachLists`, which would attach all posts to all people. */
export function attachRespectively(reading: Reading): void {
  if (!/lần lượt/i.test(reading.scan.folded.text)) return;
  reading.items.forEach((item, index) => {
    if (item.kind !== 'post' || reading.taken.has(item)) return;
    const posts = rowOfPosts(reading, index);
    if (posts.length < 2) return;
    const { people, status } = peopleOf(reading, item, posts.at(-1)?.end ?? item.end);
    // A single person's posts in chronological order, or no name.
    if (people.length < 2) return;
    posts.forEach((post, at) => {
      const mention = people[at];
      // Ambiguous if the numbers differ.
      if (mention !== undefined && people.length === posts.length)
        attach(reading, mention, withBody(post, posts[at + 1]), status, 0);
      reading.taken.add(post);
    });
  });
}

/** *Chủ tịch và Phó Chủ tịch HĐND tỉnh*: the body is stated once, at the next post. */
const withBody = (post: Post, next: Post | undefined): Post =>
  post.organisation === null && next?.head === post.head
    ? { ...post, organisation: next.organisation, parent: next.parent }
    : post;

function rowOfPosts({ items, scan, taken }: Reading, index: number): Post[] {
  const row: Post[] = [];
  for (let at = index; at < items.length && row.length < MAX; at++) {
    const post = items[at];
    const last = row.at(-1);
    if (post?.kind !== 'post' || taken.has(post)) break;
    if (last !== undefined) {
      const near = post.start - last.end <= LONGEST_JOINT;
      if (!near || !POST_JOINT.test(textOf(scan, last.end, post.start))) break;
    }
    row.push(post);
  }
  return row;
}

/** Returns the people before the verb, or those after the last post if *lần lượt là* follows it. */
function peopleOf(reading: Reading, first: Post, end: number): { people: NameMention[]; status: 'former' | null } {
  const { scan } = reading;
  const before = textOf(scan, Math.max(0, first.start - LONGEST_VERB), first.start);
  if (IN_TURN.test(before))
    return { people: peopleBefore(reading, first), status: ONCE.test(before) ? 'former' : null };
  const after = IN_TURN_AFTER.test(textOf(scan, end, Math.min(end + 4, scan.words.size)));
  return { people: after ? peopleAfter(reading, end) : [], status: null };
}

/** Returns the coordinated people before the verb; their own posts may stand between them. */
function peopleBefore({ items, scan, sentences, mentions, mentionOf }: Reading, post: Post): NameMention[] {
  let at = firstItemFrom(items, post.start) - 1;
  while (items[at] !== undefined && items[at]?.kind !== 'name' && post.start - (items[at]?.end ?? 0) < LONGEST_VERB)
    at--;
  let name = items[at];
  if (name?.kind === 'post') {
    // *bà B, Trưởng phòng …, lần lượt*: the name before her own posts.
    while (name?.kind === 'post') name = items[--at];
  }
  const last = name?.kind === 'name' ? mentionOf.get(name) : undefined;
  if (last === undefined || sentences.of[last.name.start] !== sentences.of[post.start]) return [];
  const row = [last];
  for (let order = last.order - 1; order >= 0 && row.length < MAX; order--) {
    const other = mentions[order];
    const later = row[0];
    if (other === undefined || later === undefined) break;
    if (!NAME_JOINT.test(textOf(scan, ownEnd(other, later.name.start), mentionStart(items, later)))) break;
    row.unshift(other);
  }
  return row;
}

/** Returns the word after a name and its own posts, up to word `to`. */
const ownEnd = ({ attached, name }: NameMention, to: number): number =>
  Math.max(
    name.end,
    ...attached.filter(({ post }) => post.start >= name.end && post.end <= to).map(({ post }) => post.end),
  );

function peopleAfter({ items, scan, sentences, mentionOf }: Reading, end: number): NameMention[] {
  const row: NameMention[] = [];
  const from = firstItemFrom(items, end);
  if ((items[from]?.start ?? scan.words.size) - end > LONGEST_JOINT || signAt(scan, end) !== '') return [];
  for (let at = from; at < items.length && row.length < MAX; at++) {
    const item = items[at];
    const mention = item?.kind === 'name' ? mentionOf.get(item) : undefined;
    if (item === undefined || sentences.of[item.start] !== sentences.of[end]) break;
    if (mention === undefined) continue;
    const last = row.at(-1);
    const to = mentionStart(items, mention);
    if (last !== undefined && !NAME_JOINT.test(textOf(scan, ownEnd(last, to), to))) break;
    row.push(mention);
  }
  return row;
}
