/** Carries over to a new version of an article what the reader wrote on the one before. */
import type { AnnotationRecord, Official, Reference } from '../../annotate/record';
import { withTags } from '../../messages/tag';
import type { Clipping, Corrections, OfficialCorrection, ReferenceCorrection } from '../model/clipping';
import { correctionOf } from '../model/corrected';

export type Written = Pick<Clipping, 'tags' | 'note' | 'corrections'>;

/** What was written on a version, with only the corrections that still apply to the record of a newer one. */
export const writtenFor = (
  { record: then, tags, note, corrections }: Written & Pick<Clipping, 'record'>,
  now: AnnotationRecord,
): Written => ({
  tags,
  note,
  corrections: {
    article: then.article && now.article ? unlessChanged(corrections.article, then.article, now.article) : {},
    officials: corrections.officials.flatMap((correction) => officialNow(correction, then, now) ?? []),
    references: then.references.flatMap((reference) => referenceNow(reference, corrections.references, now) ?? []),
  },
});

/** Both: of the same official, document or field, what is written on the new version wins. */
export function withWritten<Own extends Written>(own: Own, { tags, note, corrections }: Written): Own {
  const { article, officials, references } = own.corrections;
  const isOther = ({ name }: OfficialCorrection): boolean => officials.every((one) => one.name !== name);
  const isElsewhere = ({ mention, start }: ReferenceCorrection): boolean =>
    references.every((one) => one.mention !== mention || one.start !== start);
  return {
    ...own,
    tags: withTags(tags, own.tags),
    note: own.note.includes(note) ? own.note : `${note}\n\n${own.note}`.trimEnd(),
    corrections: {
      article: { ...corrections.article, ...article },
      officials: [...corrections.officials.filter(isOther), ...officials],
      references: [...corrections.references.filter(isElsewhere), ...references],
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The corrected fields that are recognised as before. Where the paper changed one, its new word is not covered by a correction of the old. */
function unlessChanged<Change extends object>(change: Change, then: Change, now: Change): Change {
  const fields = Object.entries(change) as [keyof Change, unknown][];
  return Object.fromEntries(fields.filter(([field]) => same(then[field], now[field]))) as Change;
}

const isEmpty = (change: object): boolean => Object.keys(change).length === 0;

/** Posts without their places in the text, which every version has elsewhere. */
const withoutPlaces = (official: Official): NonNullable<OfficialCorrection['change']> => ({
  ...official,
  roles: official.roles.map(({ title, organization, status }) => ({ title, organization, status })),
});

function officialNow(
  { name, change }: OfficialCorrection,
  then: AnnotationRecord,
  now: AnnotationRecord,
): OfficialCorrection | null {
  const [before, after] = [then, now].map(({ officials }) => officials.find((one) => one.name === name));
  if (!before || !after) return null;
  if (change === null) return { name, change };
  const kept = unlessChanged(change, withoutPlaces(before), withoutPlaces(after));
  return isEmpty(kept) ? null : { name, change: kept };
}

function referenceNow(
  before: Reference,
  corrections: Corrections['references'],
  now: AnnotationRecord,
): ReferenceCorrection | null {
  const correction = correctionOf(before, corrections);
  const after = correction && sameDocument(before, now.references);
  const first = after?.mentions[0];
  if (!correction || !first) return null;
  const { change } = correction;
  const place = { mention: first.text, start: first.start };
  if (change === null) return { ...place, change };
  const kept = after.key === before.key ? unlessChanged(change, before, after) : {};
  return isEmpty(kept) ? null : { ...place, change: kept };
}

/** By its key, otherwise by its words where they name one document and the key of either is not known. */
function sameDocument({ key, mentions }: Reference, references: readonly Reference[]): Reference | undefined {
  const byKey = key === null ? undefined : references.find((other) => other.key === key);
  if (byKey) return byKey;
  const byWords = references.filter(
    (other) => other.mentions[0]?.text === mentions[0]?.text && (key === null || other.key === null),
  );
  return byWords.length === 1 ? byWords[0] : undefined;
}
