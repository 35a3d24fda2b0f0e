/** The ministries of several ministers: *các Bộ trưởng: A (Công Thương), B (Bộ Y tế)*; *các Bộ trưởng: Tài chính A, Y tế B*. */

import type { NameMention } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import type { Post } from '../posts/post';
import { isCapital, type Scan, signAt, wordAt } from '../words/scan';

/** Maximum length of a field before a name, in words. */
const LONGEST = 7;

/** Returns the post with the ministry in a bracket after the name, or in the words before it. */
export function withMinistry(scan: Scan, post: Post, { name }: NameMention): Post {
  if (post.head.noun !== 'bộ' || post.organisation !== null) return post;
  if (signAt(scan, name.end) === '(') {
    const ministry = organisationAt(scan, name.end + 1, 'bộ');
    return ministry !== null && signAt(scan, ministry.end) === ')' ? { ...post, organisation: ministry } : post;
  }
  // *Khoa học và Công nghệ A*: the longest field.
  let organisation: Organisation | null = null;
  for (
    let from = name.start;
    from > Math.max(post.end, name.start - LONGEST) && /^&?$/.test(signAt(scan, from));
    from--
  ) {
    // *Bộ trưởng Văn hóa, Thể thao & Du lịch A*: the middle of a field.
    if (/^[&-]$/.test(signAt(scan, from - 1))) continue;
    if (signAt(scan, from - 1) === '' && wordAt(scan, from - 1) !== 'và') continue;
    // *Thứ trưởng: Thượng tướng A*
    if (scan.lexicon.ranks.end(scan.words, from) > 0) continue;
    const ministry = isCapital(scan, from) && from < name.start ? organisationAt(scan, from, 'bộ') : null;
    if (ministry?.end === name.start) organisation = ministry;
  }
  return organisation === null ? post : { ...post, organisation };
}
