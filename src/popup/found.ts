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

/** The label of a document: type and number, or the name of a law. */
export function referenceName({ type, id, name, number, mentions }: Reference): string {
  if (name && !id) return name;
  const label = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  const bare = id ?? number;
  return bare ? `${label} ${bare}` : (mentions[0]?.text ?? label);
}

export function foundReferences(references: readonly Reference[]): FoundEntity[] {
  return references.map((reference, index) => ({
    index,
    name: referenceName(reference),
    detail: [reference.id ? reference.name : null, reference.issuer, reference.subject].filter(Boolean).join(' · '),
    mentions: reference.mentions,
    wrong: null,
  }));
}
