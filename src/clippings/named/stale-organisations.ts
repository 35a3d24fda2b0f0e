/** Which organisations clippings still say beside an official, once one of them was set right or went. */
import type { Database } from '../store/database';
import type { EntityRow } from '../store/rows';
import { organisationKey } from './keys';

/** Of somebody whom more clippings name another of them most likely says the organisation too, and all would have to be asked. */
const FEW = 20;

/**
 * Whether an organisation of `gone` may be said no longer, after the number of clippings changed `by` so many (0: one was set right). That in
 * the key is said by every clipping that bears it.
 */
export const mayBeStale = (
  { by, gone }: { by: number; gone: ReadonlySet<string> },
  { key, count }: EntityRow,
): boolean =>
  (by === 0 || (by < 0 && count <= FEW)) && [...gone].some((organisation) => !key.endsWith(`|${organisation}`));

/** Clippings that are asked at most; of somebody whom more of them name everything stays. */
const MOST = 500;

/** What the clippings that name an official say now. */
export async function currentOrganisations(
  { named }: Pick<Database, 'named'>,
  { key, organisations }: EntityRow,
): Promise<string[]> {
  const rows = await named.where('officialKeys').equals(key).limit(MOST).toArray();
  if (rows.length === MOST) return organisations;
  const officials = rows.flatMap(({ live, officials }) => (live === 1 ? officials : []));
  const said = officials.filter((official) => official.key === key).flatMap(({ organizations }) => organizations);
  return [...new Set(said.map(organisationKey))];
}
