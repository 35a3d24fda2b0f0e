/** How many live clippings bear each value: kept in the transaction of every change, so that lists need not count. */

import { bareWords } from '../search/sequence';
import type { Database } from '../store/database';
import type { EntityRow, HeadRow, NamedRow } from '../store/rows';
import { organisationKey } from './keys';

type Entity = Omit<EntityRow, 'count' | 'words'>;

/** The values that a clipping counts for. */
export function entitiesOf(head: Pick<HeadRow, 'site' | 'tags'>, named: NamedRow): Entity[] {
  const found = new Map<string, Entity>();
  const add = (
    kind: EntityRow['kind'],
    key: string,
    label: string,
    detail = '',
    organisations: string[] = [],
  ): void => {
    if (key !== '' && !found.has(`${kind} ${key}`))
      found.set(`${kind} ${key}`, { kind, key, label, detail, organisations });
  };
  for (const { key, name, organizations } of named.officials) {
    add('official', key, name, organizations[0] ?? '', organizations.map(organisationKey));
    for (const organization of organizations) add('organisation', organisationKey(organization), organization);
  }
  for (const { key, label, subject, type } of named.references) {
    add('reference', key, label, subject ?? '');
    add('type', type, type);
  }
  add('site', head.site, head.site);
  for (const tag of head.tags) add('tag', tag, tag);
  return [...found.values()];
}

/** Collects changes of several clippings and writes each row once. */
export function countChanges() {
  const changes = new Map<string, Entity & { by: number }>();
  return {
    add(entities: readonly Entity[], by: 1 | -1): void {
      for (const entity of entities) {
        const key = `${entity.kind} ${entity.key}`;
        const known = changes.get(key);
        if (known === undefined) changes.set(key, { ...entity, by });
        else {
          known.by += by;
          known.organisations = [...new Set([...known.organisations, ...entity.organisations])];
        }
      }
    },
    /** Within a transaction over `entities`. */
    async write({ entities }: Pick<Database, 'entities'>): Promise<void> {
      const changed = [...changes.values()];
      const keys = changed.map(({ kind, key }): [string, string] => [kind, key]);
      const known = await entities.bulkGet(keys);
      const rows = changed.map((change, i) => withChange(change, known[i]));
      await entities.bulkPut(rows.filter(({ count }) => count > 0));
      const gone = rows.filter(({ count }) => count <= 0).map(({ kind, key }): [string, string] => [kind, key]);
      if (gone.length > 0) await entities.bulkDelete(gone);
    },
  };
}

function withChange({ by, ...entity }: Entity & { by: number }, known: EntityRow | undefined): EntityRow {
  if (known === undefined) {
    const words = [...new Set(bareWords(`${entity.label} ${entity.detail}`))].map((word) => `${entity.kind}:${word}`);
    return { ...entity, count: by, words };
  }
  return {
    ...known,
    count: known.count + by,
    organisations: [...new Set([...known.organisations, ...entity.organisations])],
  };
}
