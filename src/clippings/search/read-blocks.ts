/** Reads blocks of the index, with the revision of the database: most of the time of a search. */
import { Dexie } from 'dexie';
import type { Database } from '../store/database';
import { type BlockRow, firstState, type StateRow } from '../store/rows';

export type BlockName = [segment: number, n: number];

interface Read {
  revision: number;
  blocks: BlockRow[];
}

/**
 * Uses one plain IndexedDB transaction with concurrent requests, and resolves at the last answer, without waiting for the transaction's end:
 * Dexie takes twice the time per block. Adjacent blocks are read in one request. Omits blocks that do not exist.
 */
export async function readBlocks(database: Database, names: readonly BlockName[]): Promise<Read> {
  // A query through Dexie reopens a database that was closed for an upgrade, and throws if it was closed for good.
  if (!database.isOpen()) await database.state.get('state');
  const { state, blocks } = database;
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction([state.name, blocks.name], 'readonly');
    const read: Read = { revision: firstState.revision, blocks: [] };
    const runs = runsOf(names);
    let waiting = runs.length + 1;
    const take = <Row>(request: IDBRequest<Row>, took: (row: Row) => void): void => {
      request.onsuccess = () => {
        took(request.result);
        if (--waiting === 0) resolve(read);
      };
    };
    const rows = transaction.objectStore(blocks.name);
    for (const [first, last] of runs) {
      if (first === last) take<BlockRow | undefined>(rows.get(first), (row) => row && read.blocks.push(row));
      else take<BlockRow[]>(rows.getAll(between(first, last)), (found) => read.blocks.push(...found));
    }
    take<StateRow | undefined>(transaction.objectStore(state.name).get('state'), (row) => {
      if (row !== undefined) read.revision = row.revision;
    });
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The database was closed.', 'AbortError'));
  });
}

const between = (first: BlockName, last: BlockName): IDBKeyRange =>
  Dexie.dependencies.IDBKeyRange.bound(first, last) as IDBKeyRange;

/** First and last of each run of adjacent blocks. */
function runsOf(names: readonly BlockName[]): [BlockName, BlockName][] {
  const runs: [BlockName, BlockName][] = [];
  for (const name of [...names].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const run = runs.at(-1);
    if (run && run[1][0] === name[0] && run[1][1] === name[1] - 1) run[1] = name;
    else runs.push([name, name]);
  }
  return runs;
}
