/** Recomputes the organisations of an official's key after a clipping was corrected or removed. */
import type { Database } from '../store/database';
import type { EntityRow } from '../store/rows';
import { organisationKey } from './keys';

/** With more clippings another one most likely names the organisation too, and checking would have to read all. */
const FEW = 20;

/**
 * Whether no clipping may name an organisation of `gone` any more, after the count changed `by` so many (0: a correction). The organisation
 * in the key itself is named by all its clippings.
 */
export const mayBeStale = (
  { by, gone }: { by: number; gone: ReadonlySet<string> },
  { key, count }: EntityRow,
): boolean =>
  (by === 0 || (by < 0 && count <= FEW)) && [...gone].some((organisation) => !key.endsWith(`|${organisation}`));

/** At most so many clippings are read; with more the organisations stay unchanged. */
const MOST = 500;

/** Keys of the organisations that live clippings name with the official. */
export async function currentOrganisations(
  { named }: Pick<Database, 'named'>,
  { key, organisations }: EntityRow,
): Promise<string[]> {
  const rows = await named.where('officialKeys').equals(key).limit(MOST).toArray();
  if (rows.length === MOST) return organisations;
  const officials = rows.flatMap(({ live, officials }) => (live === 1 ? officials : []));
  const current = officials.filter((official) => official.key === key).flatMap(({ organizations }) => organizations);
  return [...new Set(current.map(organisationKey))];
}
