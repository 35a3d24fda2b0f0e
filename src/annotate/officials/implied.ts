/** Bodies that a post leaves unsaid: *Ban tổ chức lễ tang gồm … do X làm Trưởng ban*; *UBND tỉnh* of the province spoken of. */

import { type Organisation, organisationAt } from './organisations';
import type { Post } from './posts';
import { type Scan, signAt, textOf, wordAt } from './scan';
import { itemFrom, type Reading } from './sightings';

/** For *Trưởng ban*, *Trưởng đoàn* without a body: the *ban*, *đoàn* that this sentence or the one before begins with; also *Tổng cục A có Chủ nhiệm là …*, *Hội đồng A gồm Chủ tịch …*. */
export function impliedBody({ scan, sentences, items }: Reading, post: Post): Organisation | null {
  const { noun } = post.head;
  if (post.organisation !== null || /[SF]/.test(post.head.flags)) return null;
  const led = ledBody(scan, post.start);
  if (led !== null) return led;
  const sentence = sentences.of[post.start] ?? 0;
  for (let back = sentence; back >= Math.max(0, sentence - 1); back--) {
    const first = sentences.first[back] ?? 0;
    if (items[itemFrom(items, first)]?.start === first) continue;
    const begins = noun !== '' && textOf(scan, first, first + noun.split(' ').length).toLowerCase() === noun;
    if (!begins && (noun !== '' || back !== sentence || scan.lexicon.bodies.end(scan.words, first) < 0)) continue;
    const organisation = organisationAt(scan, first, '');
    if (organisation === null || organisation.end <= first + 1) continue;
    if (begins || /^(?:có|gồm)$/.test(wordAt(scan, organisation.end))) return organisation;
  }
  return null;
}

const FARTHEST = 25;

/** *Công ty A do X làm giám đốc*, *đoàn công tác của Bộ A do X làm trưởng đoàn*: the body right before *do*. */
function ledBody(scan: Scan, at: number): Organisation | null {
  const { words, lexicon } = scan;
  for (let by = at - 1; by > at - FARTHEST && by > 0; by--) {
    if (signAt(scan, by) === '.') return null;
    if (textOf(scan, by, by + 1) !== 'do') continue;
    for (let first = Math.max(0, by - 12); first < by; first++) {
      if (lexicon.bodies.end(words, first) < 0) continue;
      const organisation = organisationAt(scan, first, '');
      if (organisation?.end === by && organisation.end > organisation.start + 1) return organisation;
    }
    return null;
  }
  return null;
}
