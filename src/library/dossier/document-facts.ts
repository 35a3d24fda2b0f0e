import type { ReferenceDossier } from '../../clippings';
import type { RegistryEntry } from '../../messages';
import { day, type MessageKey, message } from '../../platform';

/** The title of a document: type and number, or the name of a law. */
export const documentTitle = ({ type, id, name }: Pick<ReferenceDossier, 'type' | 'id' | 'name'>): string => {
  const label = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  return id === null ? (name ?? label) : `${label} ${id}`;
};

/** The key of a law or constitution ends with its year. */
const lawYear = /^vn:(?:[^:]+:){1,2}(\d{4})$/;

/** The same with the year of a law, because several laws may have the same name. */
export function documentHeading(dossier: Pick<ReferenceDossier, 'key' | 'type' | 'id' | 'name'>): string {
  const title = documentTitle(dossier);
  const year = dossier.id === null && dossier.name !== null ? lawYear.exec(dossier.key)?.[1] : undefined;
  return year === undefined || title.includes(year) ? title : `${title} năm ${year}`;
}

const dayOf = (date: string | null | undefined) => (date ? day(date) : null);

/** Labels and facts in display order; null if unknown. The registry takes precedence over the articles. */
export function documentFacts(
  dossier: ReferenceDossier,
  registered: RegistryEntry | null,
): [label: MessageKey, fact: string | null][] {
  const { name, subject, issuer, date } = dossier;
  const title = documentTitle(dossier);
  const { status = null, asOf = '' } = registered ?? {};
  return [
    ['libraryFactTitle', registered?.title === title ? null : (registered?.title ?? null)],
    ['libraryFactNumber', dossier.id === null ? (registered?.number ?? null) : null],
    ['libraryFactName', name === title || registered?.title ? null : name],
    ['libraryFactSubject', subject],
    ['libraryFactIssuer', registered?.issuer ?? issuer],
    ['libraryFactDate', dayOf(registered?.issued ?? date)],
    ['libraryFactEffective', dayOf(registered?.effective)],
    ['libraryFactStatus', status && message('libraryFactAsOf', status, day(asOf))],
  ];
}
