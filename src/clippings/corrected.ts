/** The record as the reader set it right. Offsets and indexes of what is left stay true. */
import type { AnnotationRecord, Official, Reference, Role } from '../annotate/record';
import type { Clipping, OfficialCorrection, ReferenceCorrection } from './model';

/** What is shown, searched and exported: the recognised record with the reader's corrections in it. */
export function corrected(clipping: Pick<Clipping, 'record' | 'corrections'>): AnnotationRecord {
  const { record, corrections } = clipping;
  const { article, officials, references } = corrections;
  if (Object.keys(article).length + officials.length + references.length === 0) return record;
  const kept = keptReferences(record.references, references);
  return {
    ...record,
    article: record.article && { ...record.article, ...article },
    officials: record.officials.flatMap((official) => correctedOfficial(official, officials) ?? []),
    references: kept.map(({ reference }) => reference),
    relations: record.relations.flatMap((relation) => {
      const from = kept.findIndex(({ index }) => index === relation.from);
      const to = kept.findIndex(({ index }) => index === relation.to);
      return from < 0 || to < 0 ? [] : [{ ...relation, from, to }];
    }),
  };
}

/** A recognised official as the reader set it right; null where it is none. */
export function correctedOfficial(official: Official, corrections: readonly OfficialCorrection[]): Official | null {
  const correction = corrections.findLast(({ name }) => name === official.name);
  if (correction === undefined) return official;
  if (correction.change === null) return null;
  const { roles, ...rest } = correction.change;
  return { ...official, ...rest, roles: roles ? roles.map((role) => withEvidence(role, official)) : official.roles };
}

/** A post written by hand keeps the words of the post it stands for, else those of the first mention. */
function withEvidence(role: Pick<Role, 'title' | 'organization' | 'status'>, official: Official): Role {
  const same =
    official.roles.find(({ title, organization }) => title === role.title && organization === role.organization) ??
    official.roles.find(({ title }) => title === role.title);
  const mention = official.mentions[0];
  const evidence = same?.evidence ?? (mention ? { start: mention.start, end: mention.end } : { start: 0, end: 0 });
  return { ...role, inferred: same?.organization === role.organization ? same.inferred : null, evidence };
}

/** A recognised reference as the reader set it right; null where it is none. */
export function correctedReference(
  reference: Reference,
  corrections: readonly ReferenceCorrection[],
): Reference | null {
  const correction = corrections.findLast(({ mention }) => mention === reference.mentions[0]?.text);
  if (correction?.change === null) return null;
  return correction ? { ...reference, ...correction.change } : reference;
}

function keptReferences(references: readonly Reference[], corrections: readonly ReferenceCorrection[]) {
  return references.flatMap((recognised, index) => {
    const reference = correctedReference(recognised, corrections);
    return reference === null ? [] : [{ index, reference }];
  });
}
