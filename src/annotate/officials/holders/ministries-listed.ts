/** The ministry of each of several ministers: *các Bộ trưởng: A (Công Thương), B (Bộ Y tế)*; *các Bộ trưởng: Tài chính A, Y tế B*. */

import type { Sighting } from '../items/sightings';
import { type Organisation, organisationAt } from '../organisations/organisations';
import type { Post } from '../posts/post';
import { isCapital, type Scan, signAt, wordAt } from '../words/scan';

/** Words of the longest field before a name. */
const LONGEST = 7;

/** The post with what a bracket after the name, or the words before it, tell of it. */
export function withField(scan: Scan, post: Post, { name }: Sighting): Post {
  if (post.head.noun !== 'bộ' || post.organisation !== null) return post;
  if (signAt(scan, name.end) === '(') {
    const told = organisationAt(scan, name.end + 1, 'bộ');
    return told !== null && signAt(scan, told.end) === ')' ? { ...post, organisation: told } : post;
  }
  // *Khoa học và Công nghệ A*: the longest that is a field.
  let organisation: Organisation | null = null;
  for (let from = name.start; from > Math.max(post.end, name.start - LONGEST) && signAt(scan, from) === ''; from--) {
    if (signAt(scan, from - 1) === '' && wordAt(scan, from - 1) !== 'và') continue;
    const told = isCapital(scan, from) && from < name.start ? organisationAt(scan, from, 'bộ') : null;
    if (told?.end === name.start) organisation = told;
  }
  return organisation === null ? post : { ...post, organisation };
}
