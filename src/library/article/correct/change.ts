/** What a form over an official or a document says, as a correction: only what differs from what was recognised. */
import type { Official, Reference } from '../../../annotate/record';
import type { Corrections, OfficialCorrection, ReferenceCorrection } from '../../../clippings';

type OfficialChange = NonNullable<OfficialCorrection['change']>;
export type OfficialForm = Required<Pick<OfficialChange, 'name' | 'rank' | 'country' | 'roles'>>;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const changed = <Fields extends object>(fields: Fields, recognised: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => !isSame(value, recognised[field as keyof Fields])),
  ) as Partial<Fields>;

/** What the form shows of an official; spaces around words do not count, a post without words is none. */
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

/** Takes the place of what was said of the same official before; an empty change is none. */
export const withOfficial = (corrections: Corrections, correction: OfficialCorrection): Corrections => ({
  ...corrections,
  officials: corrections.officials
    .filter(({ name }) => name !== correction.name)
    .concat(isSame(correction.change, {}) ? [] : correction),
});

/** Takes the place of what was said of the same document before; an empty change is none. */
export const withReference = (corrections: Corrections, correction: ReferenceCorrection): Corrections => ({
  ...corrections,
  references: corrections.references
    .filter(({ mention }) => mention !== correction.mention)
    .concat(isSame(correction.change, {}) ? [] : correction),
});
