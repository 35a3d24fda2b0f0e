/** Whether a post is a public office, or one in a firm, school or hospital (class `other`). */

import type { Item } from '../items/items';
import { firstItemFrom, type Reading } from '../items/sightings';
import type { Organisation } from '../organisations/organisations';
import type { Post } from '../posts/post';
import type { PostHead } from '../words/lexicon';
import { textOf, wordAt } from '../words/scan';

export function isOther(reading: Reading, post: Post, organisation: Organisation | null): boolean {
  const { head, parent } = post;
  // *Tổng Bí thư của Đảng*: an office, though a party is its body.
  if (/[XS]/.test(head.flags)) return false;
  if (head.flags.includes('V') || TAUGHT.test(head.noun)) return true;
  // *Thượng nghị sĩ Đảng A*: a legislator, whatever the party.
  if (organisation !== null) return (organisation.other || parent?.other === true) && !head.flags.includes('W');
  if (isMemberAlone(reading, post)) return !isPublic(reading, head);
  return (
    head.flags.includes('O') || (head.flags.includes('B') && !isPublic(reading, head) && !isBesideRuler(reading, post))
  );
}

/** *ông A, ủy viên, biên tập viên tạp chí B*: newsrooms and societies have members too; of *các ủy viên*, *Ủy viên Thường trực* a body was told. */
const isMemberAlone = ({ scan }: Reading, { titleStart, titleEnd, plural }: Post): boolean =>
  !plural && titleEnd === titleStart + 2 && /^ủy viên$/i.test(textOf(scan, titleStart, titleEnd));

/** Parts of schools and hospitals alone, whatever their subject. */
const TAUGHT = /^(?:khoa|bộ môn|trường)$/;

/** *Thủ tướng A và Chủ tịch B*: of states, whatever other *chủ tịch* the article tells of. */
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

/** A bare *Chủ tịch X* holds a public office where the article tells that office with a public body, or speaks of officials and no firm. */
function isPublic({ items, publicHeads }: Reading, head: PostHead): boolean {
  const known = publicHeads.get(head);
  if (known !== undefined) return known;
  const found = tellsPublicly(items, head);
  publicHeads.set(head, found);
  return found;
}

/** Players have a captain (*đội trưởng*) too: among them an office is one only where ranks are told. */
function tellsPublicly(items: Item[], head: PostHead): boolean {
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
