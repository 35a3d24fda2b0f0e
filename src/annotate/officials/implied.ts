/** Bodies that a post leaves unsaid: *Ban tổ chức lễ tang gồm … do X làm Trưởng ban*; *UBND tỉnh* of the province spoken of. */

import { type Organisation, organisationAt } from './organisations';
import type { Post } from './posts';
import { textOf } from './scan';
import { itemFrom, type Reading } from './sightings';

/** For *Trưởng ban*, *Trưởng đoàn* without a body: the *ban*, *đoàn* that this sentence or the one before begins with; also *Tổng cục A có Chủ nhiệm là …*. */
export function impliedBody({ scan, sentences, items }: Reading, post: Post): Organisation | null {
  const { noun } = post.head;
  if (post.organisation !== null || /[SF]/.test(post.head.flags)) return null;
  const sentence = sentences.of[post.start] ?? 0;
  for (let back = sentence; back >= Math.max(0, sentence - 1); back--) {
    const first = sentences.first[back] ?? 0;
    if (items[itemFrom(items, first)]?.start === first) continue;
    const begins = noun !== '' && textOf(scan, first, first + noun.split(' ').length).toLowerCase() === noun;
    if (!begins && (noun !== '' || back !== sentence || scan.lexicon.bodies.end(scan.words, first) < 0)) continue;
    const organisation = organisationAt(scan, first, '');
    if (organisation === null || organisation.end <= first + 1) continue;
    if (begins || textOf(scan, organisation.end, organisation.end + 1).toLowerCase() === 'có') return organisation;
  }
  return null;
}
