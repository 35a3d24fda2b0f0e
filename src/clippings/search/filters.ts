/** Compiles the filters of a query to a predicate on ids. */
import { keysOfPerson } from '../dossiers/person';
import type { Query } from '../model/query';
import { type Bitmap, newBitmap, put } from '../segments/bitmap';
import { type Columns, Flag, minutesAfter, minutesOf } from '../store/columns';
import type { Database } from '../store/database';

export type Pass = (id: number) => boolean;

export async function passes(database: Database, columns: Columns, filters: Query['filters']): Promise<Pass> {
  const tests: Pass[] = [stateTest(columns, filters.state)];
  const { flags, dates, sites } = columns;
  if (filters.hasNote !== null) {
    const wanted = filters.hasNote ? Flag.note : 0;
    tests.push((id) => (flags[id]! & Flag.note) === wanted);
  }
  if (filters.from !== null) {
    const from = minutesOf(filters.from);
    tests.push((id) => dates[id]! >= from);
  }
  if (filters.to !== null) {
    const end = minutesAfter(filters.to);
    tests.push((id) => dates[id]! < end);
  }
  if (filters.sites.length > 0) {
    const rows = await database.sites.where('name').anyOf(filters.sites).toArray();
    const numbers = new Set(rows.map(({ no }) => no));
    tests.push((id) => numbers.has(sites[id]!));
  }
  for (const ids of await idLists(database, filters)) {
    const marked = new Uint8Array(columns.size);
    for (const id of ids) marked[id] = 1;
    tests.push((id) => marked[id] === 1);
  }
  return tests.length === 1 ? tests[0]! : (id) => tests.every((test) => test(id));
}

/** Bitmap of the indexes of those `ids` that pass. */
export function passing(pass: Pass, ids: Uint32Array): Bitmap {
  const bits = newBitmap(ids.length);
  for (let i = 0; i < ids.length; i++) if (pass(ids[i]!)) put(bits, i);
  return bits;
}

function stateTest({ flags }: Columns, state: Query['filters']['state']): Pass {
  const { exists, bin, older } = Flag;
  const mask = state === 'live' ? exists | bin | older : exists | bin;
  const wanted = state === 'bin' ? exists | bin : exists;
  return (id) => (flags[id]! & mask) === wanted;
}

/** For each filter that uses a database index, the ids that pass. */
async function idLists(database: Database, filters: Query['filters']): Promise<number[][]> {
  const { heads, named } = database;
  const lists: PromiseLike<number[]>[] = [];
  if (filters.officials.length > 0) {
    const keys = await Promise.all(filters.officials.map((key) => keysOfPerson(database, key)));
    lists.push(named.where('officialKeys').anyOf(keys.flat()).primaryKeys());
  }
  if (filters.organisations.length > 0)
    lists.push(named.where('organisationKeys').anyOf(filters.organisations).primaryKeys());
  if (filters.references.length > 0) lists.push(named.where('referenceKeys').anyOf(filters.references).primaryKeys());
  if (filters.types.length > 0) lists.push(named.where('types').anyOf(filters.types).primaryKeys());
  if (filters.tags.length > 0) lists.push(heads.where('tags').anyOf(filters.tags).primaryKeys());
  return Promise.all(lists);
}
