/** Whether a post is a public office, or one in a firm, school or hospital (class `other`). */

import type { Item } from '../items/item';
import { firstItemFrom, type Reading } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import type { Post } from '../posts/post';
import type { PostHead } from '../words/lexicon';
import { textOf, wordAt } from '../words/scan';

export function isOther(reading: Reading, post: Post, organisation: Organisation | null): boolean {
  const { head, parent } = post;
  // *Tổng Bí thư của Đảng*: an office, although its body is a party.
  if (/[XS]/.test(head.flags)) return false;
  if (head.flags.includes('V') || TAUGHT.test(head.noun)) return true;
  // *Thượng nghị sĩ Đảng A*: a legislator, of whichever party.
  if (organisation !== null) {
    if (organisation.other && isShortForPublic(reading, organisation)) return false;
    return (organisation.other || parent?.other === true) && !head.flags.includes('W');
  }
  if (isMemberAlone(reading, post)) return !isPublic(reading, head);
  return (
    head.flags.includes('O') || (head.flags.includes('B') && !isPublic(reading, head) && !isBesideRuler(reading, post))
  );
}

/** *ông A, ủy viên, biên tập viên tạp chí B*: newsrooms and societies have members too; *các ủy viên*, *Ủy viên Thường trực* refer to a body mentioned before. */
const isMemberAlone = ({ scan }: Reading, { titleStart, titleEnd, plural }: Post): boolean =>
  !plural && titleEnd === titleStart + 2 && /^ủy viên$/i.test(textOf(scan, titleStart, titleEnd));

/** *Phó Chủ tịch Hội*: the one word stands for a public body whose officers the article has: *Chủ tịch Hội Cựu chiến binh*. */
function isShortForPublic({ scan, items }: Reading, { start, end }: Organisation): boolean {
  if (end > start + 1) return false;
  const noun = wordAt(scan, start);
  const full = items.flatMap((item) =>
    item.kind === 'post' &&
    item.organisation !== null &&
    item.organisation.end > item.organisation.start + 1 &&
    wordAt(scan, item.organisation.start) === noun
      ? [item.organisation]
      : [],
  );
  return full.length > 0 && full.every(({ other }) => !other);
}

/** Units that only schools and hospitals have. */
const TAUGHT = /^(?:khoa|bộ môn|trường)$/;

/** *Thủ tướng A và Chủ tịch B*: coordinated with a head of state, so a head of state too. */
function isBesideRuler({ items, scan }: Reading, { start }: Post): boolean {
  const index = firstItemFrom(items, start);
  const [ruler, name] = [items[index - 2], items[index - 1]];
  return (
    name?.kind === 'name' &&
    ruler?.kind === 'post' &&
    ruler.end === name.start &&
    /S/.test(ruler.head.flags) &&
    wordAt(scan, name.end) === 'và' &&
    name.end + 1 === start
  );
}

/** Whether a post without a body is public: the article has it with a public body elsewhere, or has officials and no such post of a firm. */
function isPublic({ items, publicHeads }: Reading, head: PostHead): boolean {
  const known = publicHeads.get(head);
  if (known !== undefined) return known;
  const found = occursPublicly(items, head);
  publicHeads.set(head, found);
  return found;
}

/** *đội trưởng* is also the captain of a team, so it counts only in articles with ranks. */
function occursPublicly(items: Item[], head: PostHead): boolean {
  let state = false;
  let firm = head.noun === 'đội' && !items.some(({ kind }) => kind === 'rank');
  for (const item of items) {
    if (item.kind !== 'post') continue;
    if (item.organisation === null) state ||= /[SF]/.test(item.head.flags);
    else if (!item.organisation.other) {
      if (item.head === head) return true;
      state = true;
    } else firm ||= item.head === head;
  }
  return state && !firm;
}
