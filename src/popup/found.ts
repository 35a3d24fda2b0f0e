import { documentLabel } from '../annotate/document-label';
import type { Official, Reference } from '../annotate/record';
import type { OfficialCorrection } from '../messages';
import { postInWords } from '../platform';
import type { FoundEntity } from './found-list';

/** The posts of an official, and the country of a foreign one, in one line. */
function postsLine({ roles, country }: Official): string {
  return [...roles.map(postInWords), country].filter(Boolean).join(' · ');
}

export function foundOfficials(
  officials: readonly Official[],
  corrections: readonly OfficialCorrection[],
): FoundEntity[] {
  return officials.map((official, index) => ({
    index,
    name: [official.rank, official.name].filter(Boolean).join(' '),
    detail: postsLine(official),
    mentions: official.mentions,
    wrong: corrections.some(({ name, change }) => name === official.name && change === null),
  }));
}

export function foundReferences(references: readonly Reference[]): FoundEntity[] {
  return references.map((reference, index) => ({
    index,
    name: documentLabel(reference),
    detail: [reference.name ? reference.id : null, reference.issuer, reference.subject].filter(Boolean).join(' · '),
    mentions: reference.mentions,
    wrong: null,
  }));
}
