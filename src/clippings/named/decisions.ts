/** Joining and splitting dossiers of one name by hand; each can be undone. */
import type { Decision } from '../dossier';
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import { nameOfKey } from './keys';

/** `now`: ISO 8601. Throws where the two keys bear different names: those are never one person. */
export async function decide(
  database: Database,
  kind: Decision['kind'],
  a: string,
  b: string,
  now: string,
): Promise<Decision> {
  const name = nameOfKey(a);
  if (name !== nameOfKey(b)) throw new Error(`${a} and ${b} bear different names`);
  return database.transaction('rw', [database.decisions, database.state], async () => {
    const state = await readState(database);
    const decision: Decision = { id: state.nextDecision, kind, a, b, at: now };
    await database.decisions.add({ ...decision, name });
    await database.state.put({ ...state, nextDecision: state.nextDecision + 1, revision: state.revision + 1 });
    return decision;
  });
}

export async function undoDecision(database: Database, id: number): Promise<void> {
  await database.transaction('rw', [database.decisions, database.state], async () => {
    const state = await readState(database);
    await database.decisions.delete(id);
    await database.state.put({ ...state, revision: state.revision + 1 });
  });
}
