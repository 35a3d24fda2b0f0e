/** The reader's decisions to join or split dossiers of one name; each can be undone. */
import type { DecisionLine } from '../lines/format';
import type { Decision } from '../model/dossier';
import { nameOfKey } from '../model/keys';
import type { Database } from '../store/database';
import { inSession, type Session } from '../write/session';

/** `now`: ISO 8601. Idempotent: repeating the last decision on the pair adds none. Throws if the keys have different names, which are never one person. */
export async function decide(
  database: Database,
  kind: Decision['kind'],
  a: string,
  b: string,
  now: string,
): Promise<Decision> {
  const name = nameOfKey(a);
  if (name !== nameOfKey(b)) throw new Error(`${a} and ${b} bear different names`);
  const earlier = await database.decisions.where('name').equals(name).sortBy('id');
  const last = earlier.filter((one) => [one.a, one.b].includes(a) && [one.a, one.b].includes(b)).at(-1);
  if (last?.kind === kind && last.a === a) return { id: last.id, kind, a, b, at: last.at };
  return deciding(database, async ({ state }) => {
    const decision: Decision = { id: state.nextDecision++, kind, a, b, at: now };
    await database.decisions.add({ ...decision, name });
    return decision;
  });
}

export async function undoDecision(database: Database, id: number): Promise<void> {
  await deciding(database, () => database.decisions.delete(id));
}

function deciding<Result>(database: Database, work: (session: Session) => PromiseLike<Result>): Promise<Result> {
  return inSession(
    database,
    async (session) => {
      const result = await work(session);
      session.touch();
      session.journal.decisions(await readDecisions(database));
      return result;
    },
    [database.decisions],
  );
}

/** All decisions in their order, in the form of backup and journal. */
export async function readDecisions({ decisions }: Database): Promise<DecisionLine[]> {
  return (await decisions.orderBy('id').toArray()).map(({ kind, a, b, at }) => ({ kind, a, b, at }));
}
