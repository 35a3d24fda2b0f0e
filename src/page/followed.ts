/** Which marks are of people and documents that the reader follows. */
import type { Annotation } from '../annotate/record';
import { plainLabel, type Watched } from '../platform/watch-list';
import type { Mark } from './marks';

/** Entities as `official 0`, `reference 3`: kind and index of the annotation. */
export function followedEntities({ officials, references }: Annotation, list: readonly Watched[]): Set<string> {
  const followed = new Set<string>();
  if (list.length === 0) return followed;
  const people = new Set<string>();
  const documents = new Set<string>();
  for (const { kind, label, key } of list) {
    const known = kind === 'official' ? people : documents;
    known.add(plainLabel(label));
    if (key !== null) known.add(key);
  }
  for (const [index, { name }] of officials.entries())
    if (people.has(plainLabel(name))) followed.add(`official ${index}`);
  for (const [index, { id, key, name, type }] of references.entries()) {
    const called = [key, id && plainLabel(id), id && plainLabel(`${type} ${id}`), name && plainLabel(name)];
    if (called.some((one) => one !== null && documents.has(one))) followed.add(`reference ${index}`);
  }
  return followed;
}

export const isFollowed = ({ kind, entity }: Pick<Mark, 'kind' | 'entity'>, followed: ReadonlySet<string>): boolean =>
  followed.has(`${kind} ${entity}`);
