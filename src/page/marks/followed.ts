/** Which entities are on the user's watch list. */
import type { Annotation } from '../../annotate/record';
import { plainLabel, type Watched } from '../../platform/watch-list';
import type { Mark } from './marks';

const keyless = '?';

/** Returns entities as `official 0`, `reference 3`: kind and index in the annotation. */
export function followedEntities({ officials, references }: Annotation, list: readonly Watched[]): Set<string> {
  const followed = new Set<string>();
  if (list.length === 0) return followed;
  const people = new Set<string>();
  const documents = new Set<string>();
  for (const { kind, label, key } of list) {
    const known = kind === 'official' ? people : documents;
    if (key !== null) known.add(key);
    // Two laws may have the same name: an entry with a key matches by name only references without a key.
    known.add((key === null ? '' : keyless) + plainLabel(label));
  }
  for (const [index, { name }] of officials.entries())
    if (people.has(plainLabel(name))) followed.add(`official ${index}`);
  for (const [index, { id, key, name, type }] of references.entries()) {
    const called = [id, id && `${type} ${id}`, name].flatMap((one) => (one ? plainLabel(one) : []));
    const keys = key === null ? called.map((one) => keyless + one) : [key];
    if ([...called, ...keys].some((one) => documents.has(one))) followed.add(`reference ${index}`);
  }
  return followed;
}

export const isFollowed = ({ kind, entity }: Pick<Mark, 'kind' | 'entity'>, followed: ReadonlySet<string>): boolean =>
  followed.has(`${kind} ${entity}`);
