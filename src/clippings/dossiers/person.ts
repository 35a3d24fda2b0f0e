/**
 * Which keys are one person. Keys of one name are joined if they share an organisation, or by the reader; a key without an organisation
 * stays alone. A key that the reader split off is joined only by the reader.
 */

import { nameOfKey } from '../model/keys';
import type { Database } from '../store/database';
import type { DecisionRow, EntityRow } from '../store/rows';

/** Groups the keys of one name by person (union-find), in the order of `keys`. */
export function people(
  keys: readonly Pick<EntityRow, 'key' | 'organisations'>[],
  decisions: readonly Pick<DecisionRow, 'kind' | 'a' | 'b'>[],
): string[][] {
  const group = new Map(keys.map(({ key }) => [key, key]));
  const root = (key: string): string => {
    const above = group.get(key)!;
    return above === key ? key : root(above);
  };
  const join = (a: string, b: string): void => {
    if (group.has(a) && group.has(b)) group.set(root(b), root(a));
  };
  // The last decision on a pair counts.
  const settled = new Map(decisions.map((decision) => [[decision.a, decision.b].sort().join('\n'), decision]));
  const apart = new Set([...settled.values()].filter(({ kind }) => kind === 'split').map(({ b }) => b));
  const firstOf = new Map<string, string>();
  for (const { key, organisations } of keys) {
    if (apart.has(key)) continue;
    for (const organisation of organisations) {
      const first = firstOf.get(organisation);
      if (first === undefined) firstOf.set(organisation, key);
      else join(first, key);
    }
  }
  for (const { kind, a, b } of settled.values()) if (kind === 'join') join(a, b);
  const groups = new Map<string, string[]>();
  for (const { key } of keys) {
    const top = root(key);
    groups.set(top, [...(groups.get(top) ?? []), key]);
  }
  return [...groups.values()];
}

export interface Person {
  /** All keys of this person. */
  keys: string[];
  entities: EntityRow[];
  /** Other people of the same name, one group each. */
  namesakes: EntityRow[][];
  decisions: DecisionRow[];
}

/** Reads the person that a key stands for, and their namesakes. */
export async function readPerson({ entities, decisions }: Database, key: string): Promise<Person> {
  const name = nameOfKey(key);
  const [rows, decided] = await Promise.all([
    entities
      .where('[kind+key]')
      .between(['official', name], ['official', `${name}|\uffff`], true, true)
      .toArray(),
    decisions.where('name').equals(name).sortBy('id'),
  ]);
  // The range also has longer names that start with this one.
  const ofName = rows.filter((row) => nameOfKey(row.key) === name);
  const groups = people(ofName, decided);
  const keys = groups.find((group) => group.includes(key)) ?? [key];
  const rowsOf = (group: string[]): EntityRow[] => ofName.filter((row) => group.includes(row.key));
  return {
    keys,
    entities: rowsOf(keys),
    namesakes: groups.filter((group) => !group.includes(key)).map(rowsOf),
    decisions: decided,
  };
}

export const keysOfPerson = async (database: Database, key: string): Promise<string[]> =>
  (await readPerson(database, key)).keys;
