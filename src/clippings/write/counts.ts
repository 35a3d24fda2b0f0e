/** Counts the live clippings of each value, updated in the transaction of every change, so that lists need not count. */

import { organisationKey } from '../model/keys';
import type { Database } from '../store/database';
import type { EntityRow, HeadRow, NamedRow } from '../store/rows';
import { bareWords } from '../text/sequence';
import { currentOrganisations } from './stale-organisations';

type Entity = Omit<EntityRow, 'count' | 'words'>;

/** The values of a clipping. */
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

const nameOf = ({ kind, key }: Pick<Entity, 'kind' | 'key'>): string => `${kind} ${key}`;

interface Change extends Entity {
  by: number;
  /** Organisations that a clipping no longer names with it. */
  gone: Set<string>;
}

/** Collects the changes of several clippings, to read and write each row once. */
export function countChanges() {
  const changes = new Map<string, Change>();
  const known = new Map<string, EntityRow | undefined>();
  let unread: Entity[] = [];
  return {
    add(entities: readonly Entity[], by: 1 | -1): void {
      for (const entity of entities) {
        const key = nameOf(entity);
        const change = changes.get(key) ?? { ...entity, by: 0, gone: new Set() };
        if (!changes.has(key)) {
          changes.set(key, change);
          unread.push(entity);
        }
        change.by += by;
        change.organisations = [...new Set([...change.organisations, ...entity.organisations])];
        for (const organisation of entity.organisations) {
          if (by < 0) change.gone.add(organisation);
          else change.gone.delete(organisation);
        }
      }
    },
    /** Reads the rows of the values added since the last call; await it before `write`, in the same transaction. */
    async read({ entities }: Pick<Database, 'entities'>): Promise<void> {
      if (unread.length === 0) return;
      const toRead = unread;
      unread = [];
      const rows = await entities.bulkGet(toRead.map(({ kind, key }): [string, string] => [kind, key]));
      for (const [i, entity] of toRead.entries()) known.set(nameOf(entity), rows[i]);
    },
    async write({ entities, named }: Pick<Database, 'entities' | 'named'>): Promise<void> {
      const rows = [...changes].map(([key, change]) => withChange(change, known.get(key)));
      const all = [...changes.values()];
      const kept = rows.filter(({ count }, i) => count > 0 && all[i]!.by <= 0);
      const current = await Promise.all(
        kept.map((row) => currentOrganisations({ named }, row, changes.get(nameOf(row))!.gone)),
      );
      for (const [i, row] of kept.entries()) row.organisations = current[i]!;
      const gone = rows.filter(({ count }) => count <= 0).map(({ kind, key }): [string, string] => [kind, key]);
      await Promise.all([
        entities.bulkPut(rows.filter(({ count }) => count > 0)),
        gone.length > 0 ? entities.bulkDelete(gone) : null,
      ]);
    },
  };
}

function withChange({ by, gone: _, ...entity }: Change, known: EntityRow | undefined): EntityRow {
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
