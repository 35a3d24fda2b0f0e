/** Which organisations of an official's key no clipping names any more, after clippings were corrected or removed. */

import { organisationKey } from '../model/keys';
import type { Database } from '../store/database';
import type { EntityRow, NamedRow } from '../store/rows';

/** Rows read at once. Those of an official's first clippings mostly name all that is asked. */
const ROWS = 20;

/**
 * The organisations of `row` without those of `gone` that no live clipping names with it. The organisation in the key itself is named by
 * all its clippings.
 */
export async function currentOrganisations(
  { named }: Pick<Database, 'named'>,
  { key, organisations }: EntityRow,
  gone: ReadonlySet<string>,
): Promise<string[]> {
  const unnamed = new Set([...gone].filter((organisation) => !key.endsWith(`|${organisation}`)));
  if (unnamed.size === 0) return organisations;
  const strike = (rows: readonly (NamedRow | undefined)[]): void => {
    for (const row of rows)
      for (const official of row?.live === 1 ? row.officials : [])
        if (official.key === key) for (const name of official.organizations) unnamed.delete(organisationKey(name));
  };
  const withOfficial = named.where('officialKeys').equals(key);
  strike(await withOfficial.clone().limit(ROWS).toArray());
  if (unnamed.size === 0) return organisations;
  const all = new Set(await withOfficial.primaryKeys());
  for (const organisation of unnamed) {
    // Another official of the clipping may be the one with this organisation.
    const likely = (await named.where('organisationKeys').equals(organisation).primaryKeys()).filter((id) =>
      all.has(id),
    );
    for (let at = 0; at < likely.length && unnamed.has(organisation); at += ROWS)
      strike(await named.bulkGet(likely.slice(at, at + ROWS)));
  }
  return organisations.filter((organisation) => !unnamed.has(organisation));
}
