import { documentLabel } from '../../annotate/document-label';
import type { ReferenceDossier } from '../../clippings';
import type { RegistryEntry } from '../../messages';
import { day, type MessageKey, message } from '../../platform';

/** As the watch list compares documents: the type and number, or the name without the year, which not every article gives. */
export const watchedLabel = ({ type, id, name }: Pick<ReferenceDossier, 'type' | 'id' | 'name'>): string => {
  const label = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  return id === null ? (name ?? label) : `${label} ${id}`;
};

/** The key of a law or constitution ends with its year. */
const lawYear = /^vn:(?:[^:]+:){1,2}(\d{4})$/;

export function documentHeading(dossier: Pick<ReferenceDossier, 'key' | 'type' | 'id' | 'name'>): string {
  const year = Number(lawYear.exec(dossier.key)?.[1] ?? 0);
  return documentLabel({ ...dossier, number: null, year, mentions: [] });
}

const dayOf = (date: string | null | undefined) => (date ? day(date) : null);

/** Labels and facts in display order; null if unknown. The registry takes precedence over the articles. */
export function documentFacts(
  dossier: ReferenceDossier,
  registered: RegistryEntry | null,
): [label: MessageKey, fact: string | null][] {
  const { id, name, subject, issuer, date } = dossier;
  const { status = null, asOf = '' } = registered ?? {};
  return [
    ['libraryFactTitle', registered?.title === name ? null : (registered?.title ?? null)],
    ['libraryFactNumber', id === null ? (registered?.number ?? null) : name && id],
    ['libraryFactSubject', subject],
    ['libraryFactIssuer', registered?.issuer ?? issuer],
    ['libraryFactDate', dayOf(registered?.issued ?? date)],
    ['libraryFactEffective', dayOf(registered?.effective)],
    ['libraryFactStatus', status && message('libraryFactAsOf', status, day(asOf))],
  ];
}
