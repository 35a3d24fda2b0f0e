/** Lists values to filter by, most clippings first, otherwise in the order of the alphabet. */
import { Dexie } from 'dexie';
import type { EntityCount, EntityKind } from '../model/contract';
import type { Database } from '../store/database';
import type { EntityRow } from '../store/rows';
import { byLabel } from '../text/label-order';
import { bareWords } from '../text/sequence';

/** At most so many rows are read and sorted. If more match, a scan from the most frequent value down soon finds enough. */
const MOST = 1000;

export async function listEntities(
  { entities }: Database,
  kind: EntityKind,
  { prefix = '', limit = 50 }: { prefix?: string; limit?: number } = {},
): Promise<EntityCount[]> {
  const byCount = entities
    .where('[kind+count]')
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    .reverse()
    .limit(limit);
  const words = bareWords(prefix);
  if (words.length === 0) return inOrder(await withFirstOfLast(entities, await byCount.toArray())).map(counted);
  const lists = await Promise.all(
    words.map((word) => entities.where('words').startsWith(`${kind}:${word}`).primaryKeys()),
  );
  const found = inAll(lists.map((keys) => new Set(keys.map(([, key]) => key))));
  if (found.size > MOST) return inOrder(await byCount.filter(({ key }) => found.has(key)).toArray()).map(counted);
  const rows = await entities.bulkGet(Array.from(found, (key): [string, string] => [kind, key]));
  return inOrder(rows.filter((row): row is EntityRow => row !== undefined))
    .slice(0, limit)
    .map(counted);
}

const inOrder = (rows: EntityRow[]): EntityRow[] => rows.sort((a, b) => b.count - a.count || byLabel(a, b));

/** The index gives values of one count from the end of the alphabet: of the last count, which may be cut, the first are taken instead. */
async function withFirstOfLast(entities: Database['entities'], rows: EntityRow[]): Promise<EntityRow[]> {
  const last = rows.at(-1);
  if (last === undefined) return rows;
  const more = rows.filter(({ count }) => count > last.count);
  const rest = entities.where('[kind+count]').equals([last.kind, last.count]);
  return [...more, ...(await rest.limit(rows.length - more.length).toArray())];
}

function inAll(sets: readonly Set<string>[]): Set<string> {
  const [fewest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...fewest!].filter((key) => others.every((other) => other.has(key))));
}

const counted = ({ kind, key, label, detail, count }: EntityRow): EntityCount => ({
  kind,
  key,
  label,
  detail,
  clippings: count,
});
