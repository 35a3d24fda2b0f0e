/** Applies the reader's corrections to a record. Offsets and indexes of what remains stay valid. */
import type { AnnotationRecord, Official, Reference, Role } from '../../annotate/record';
import type { Clipping, OfficialCorrection, ReferenceCorrection } from './clipping';

/** The record as it is shown, searched and exported: as recognised, with the reader's corrections applied. */
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

/** The official with its correction applied; null where the reader says that it is none. */
export function correctedOfficial(official: Official, corrections: readonly OfficialCorrection[]): Official | null {
  const correction = corrections.findLast(({ name }) => name === official.name);
  if (correction === undefined) return official;
  if (correction.change === null) return null;
  const { roles, ...rest } = correction.change;
  return { ...official, ...rest, roles: roles ? roles.map((role) => withEvidence(role, official)) : official.roles };
}

/** A corrected post keeps the evidence of the post that it replaces, otherwise that of the first mention. */
function withEvidence(role: Pick<Role, 'title' | 'organization' | 'status'>, official: Official): Role {
  const same =
    official.roles.find(({ title, organization }) => title === role.title && organization === role.organization) ??
    official.roles.find(({ title }) => title === role.title);
  const mention = official.mentions[0];
  const evidence = same?.evidence ?? (mention ? { start: mention.start, end: mention.end } : { start: 0, end: 0 });
  return { ...role, inferred: same?.organization === role.organization ? same.inferred : null, evidence };
}

/** The reference with its correction applied; null where the reader says that it is none. */
export function correctedReference(
  reference: Reference,
  corrections: readonly ReferenceCorrection[],
): Reference | null {
  const correction = correctionOf(reference, corrections);
  if (correction?.change === null) return null;
  return correction ? { ...reference, ...correction.change } : reference;
}

/** The correction that applies to a reference. */
export function correctionOf(
  { mentions: [first] }: Reference,
  corrections: readonly ReferenceCorrection[],
): ReferenceCorrection | undefined {
  return corrections.findLast(
    ({ mention, start }) => mention === first?.text && (start === undefined || start === first.start),
  );
}

function keptReferences(references: readonly Reference[], corrections: readonly ReferenceCorrection[]) {
  return references.flatMap((recognised, index) => {
    const reference = correctedReference(recognised, corrections);
    return reference === null ? [] : [{ index, reference }];
  });
}
