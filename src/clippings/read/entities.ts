/** Values to filter by, most clippings first. */
import { Dexie } from 'dexie';
import type { EntityCount, EntityKind } from '../contract';
import { bareWords } from '../search/sequence';
import type { Database } from '../store/database';
import type { EntityRow } from '../store/rows';

/** Rows looked at for a short beginning. */
const MOST = 2000;

export async function listEntities(
  { entities }: Database,
  kind: EntityKind,
  { prefix = '', limit = 50 }: { prefix?: string; limit?: number } = {},
): Promise<EntityCount[]> {
  const [first, ...rest] = bareWords(prefix);
  if (first === undefined) {
    const rows = await entities
      .where('[kind+count]')
      .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
    return rows.map(counted);
  }
  // The longest word typed has the fewest rows.
  const [longest, ...others] = [first, ...rest].sort((a, b) => b.length - a.length);
  const found = await entities.where('words').startsWith(`${kind}:${longest}`).distinct().limit(MOST).toArray();
  return found
    .filter(({ words }) => others.every((other) => words.some((word) => word.startsWith(`${kind}:${other}`))))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, limit)
    .map(counted);
}

const counted = ({ kind, key, label, detail, count }: EntityRow): EntityCount => ({
  kind,
  key,
  label,
  detail,
  clippings: count,
});
