/** A role as the annotation record has it. */

import type { Role } from '../../record';
import type { Reading } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import { written } from '../words/scan';
import { inferredOrganization } from './inferred-places';
import { isOther } from './role-class';
import type { RoleMention } from './role-mention';
import { expandTitle } from './titles';

/** `bodies`: those of all roles of the person, from which a place may be inferred. */
export function recordOf(reading: Reading, role: RoleMention, bodies: (Organisation | null)[]): Role {
  const { scan } = reading;
  const { post, organisation, status } = role;
  return {
    title: post.head.flags.includes('U')
      ? 'Đại biểu Quốc hội'
      : expandTitle(scan, written(scan, post.titleStart, post.titleEnd)),
    organization: organisation === null ? '' : written(scan, organisation.start, organisation.end),
    status,
    inferred: inferredOrganization(reading, organisation, bodies),
    evidence: evidenceOf(reading, role),
    class: isOther(reading, post, organisation) ? 'other' : 'official',
  };
}

/** The sentence of the post, from or to that of the name if it is another: whole sentences. */
function evidenceOf({ scan, sentences }: Reading, { post, at }: RoleMention): Role['evidence'] {
  const { words, folded } = scan;
  const [ofPost, ofName] = [sentences.of[post.start] ?? 0, sentences.of[at] ?? 0];
  const first = sentences.first[Math.min(ofPost, ofName)] ?? 0;
  let last = (sentences.first[Math.max(ofPost, ofName) + 1] ?? words.size) - 1;
  while (last > first && words.text.charCodeAt(words.start[last] ?? 0) === 10) last--;
  return folded.toSource(words.start[first] ?? 0, words.end[last] ?? 0);
}
