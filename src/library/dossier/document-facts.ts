import type { ReferenceDossier } from '../../clippings';
import type { RegistryEntry } from '../../messages';
import { day, type MessageKey, message } from '../../platform';

/** How a document is called: its type and number, or the name of a law. */
export const documentTitle = ({ type, id, name }: Pick<ReferenceDossier, 'type' | 'id' | 'name'>): string => {
  const label = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  return id === null ? (name ?? label) : `${label} ${id}`;
};

/** The key of a law or constitution bears the year after its name. */
const lawYear = /^vn:(?:[^:]+:){1,2}(\d{4})$/;

/** The same with the year of a law, of which there may be another by that name. */
export function documentHeading(dossier: Pick<ReferenceDossier, 'key' | 'type' | 'id' | 'name'>): string {
  const title = documentTitle(dossier);
  const year = dossier.id === null && dossier.name !== null ? lawYear.exec(dossier.key)?.[1] : undefined;
  return year === undefined || title.includes(year) ? title : `${title} năm ${year}`;
}

const dayOf = (date: string | null | undefined) => (date ? day(date) : null);

/** Label and fact in the order of the screen; null where it is not known. The registry goes before what articles say. */
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
