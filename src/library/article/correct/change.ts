/** Turns the form of an official or a document into a correction, which has only the fields that differ from what was recognised. */
import type { Official, Reference } from '../../../annotate/record';
import type { Corrections, OfficialCorrection, ReferenceCorrection } from '../../../clippings';

type OfficialChange = NonNullable<OfficialCorrection['change']>;
export type OfficialForm = Required<Pick<OfficialChange, 'name' | 'rank' | 'country' | 'roles'>>;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const changed = <Fields extends object>(fields: Fields, recognised: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => !isSame(value, recognised[field as keyof Fields])),
  ) as Partial<Fields>;

/** The form of an official, with trimmed texts and without empty posts. */
export const officialForm = ({ name, rank, country, roles }: OfficialForm | Official): OfficialForm => ({
  name: name.trim(),
  rank: rank?.trim() || null,
  country: country?.trim() || null,
  roles: roles
    .map(({ title, organization, status }) => ({ title: title.trim(), organization: organization.trim(), status }))
    .filter(({ title, organization }) => title + organization !== ''),
});

export const officialChange = (form: OfficialForm, recognised: Official): OfficialChange =>
  changed(officialForm(form), officialForm(recognised));

type ReferenceChange = NonNullable<ReferenceCorrection['change']>;

export const referenceChange = (wanted: ReferenceChange, recognised: Reference): ReferenceChange =>
  changed<ReferenceChange>(wanted, recognised);

/** Replaces the correction of the same official; an empty change removes it. */
export const withOfficial = (corrections: Corrections, correction: OfficialCorrection): Corrections => ({
  ...corrections,
  officials: corrections.officials
    .filter(({ name }) => name !== correction.name)
    .concat(isSame(correction.change, {}) ? [] : correction),
});

/**
 * Replaces the correction of the same document; an empty change removes it. An old correction without a place stays, because it may be of another
 * document too: then an empty change stands against it.
 */
export function withReference(corrections: Corrections, correction: Required<ReferenceCorrection>): Corrections {
  const others = corrections.references.filter(
    ({ mention, start }) => mention !== correction.mention || start !== correction.start,
  );
  const isOpposed = others.some(({ mention, start }) => mention === correction.mention && start === undefined);
  return { ...corrections, references: others.concat(isSame(correction.change, {}) && !isOpposed ? [] : correction) };
}
