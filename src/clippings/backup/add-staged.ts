/** Adds staged clippings to the library, except those that it already has. */
import type { Database } from '../store/database';
import type { LightRows } from '../store/light-rows';
import type { HeadRow, RestoreRow, StagedRow } from '../store/rows';
import type { Session } from '../write/session';

/** Rows read at once. */
const BATCH = 500;

export interface Added {
  /** Ids of staged clippings that the library already has. */
  skipped: number[];
  /** Works of several versions, whose states must be settled. */
  works: Set<string>;
  /** Those of them in which a version of the library had the same number. */
  clashing: Set<string>;
}

/** `onProgress` gets the number of staged rows processed; it aborts by throwing. */
export async function addStaged(
  database: Database,
  session: Session,
  { size }: RestoreRow,
  onProgress: (count: number) => void,
): Promise<Added> {
  const { staged, heads } = database;
  const done: Added = { skipped: [], works: new Set(), clashing: new Set() };
  for (let at = 0; at < size; at += BATCH) {
    const rows = await staged
      .where('n')
      .between(at, at + BATCH)
      .toArray();
    const present = new Set(
      (
        await heads
          .where('requestId')
          .anyOf(rows.map(({ head }) => head.requestId))
          .toArray()
      ).map(({ requestId }) => requestId),
    );
    const added = rows.filter(({ head }) => !present.has(head.requestId));
    done.skipped.push(...rows.filter(({ head }) => present.has(head.requestId)).map(({ id }) => id));
    await session.addAll(await withFreeVersions(database, added, done));
    onProgress(Math.min(size, at + BATCH));
  }
  return done;
}

/** A version number that the library already uses for another text of the article is replaced by the next free one, until they are ordered. */
async function withFreeVersions(
  { heads }: Database,
  rows: readonly StagedRow[],
  { works, clashing }: Added,
): Promise<LightRows[]> {
  const now = Date.now();
  const workIds = [...new Set(rows.map(({ head }) => head.workId))];
  const taken = new Map<string, number[]>();
  const take = ({ workId, version }: HeadRow): void => void taken.set(workId, [...(taken.get(workId) ?? []), version]);
  for (const head of await heads.where('workId').anyOf(workIds).toArray()) take(head);
  return rows.map(({ head, named }) => {
    const versions = taken.get(head.workId) ?? [];
    const isTaken = versions.includes(head.version);
    const version = isTaken ? Math.max(...versions) + 1 : head.version;
    if (isTaken) clashing.add(head.workId);
    const moved: HeadRow = { ...head, version };
    // The 30 days in the bin begin now, otherwise the bin of an old backup would be purged at once.
    if (head.deletedTime !== undefined) moved.deletedTime = now;
    if (versions.length > 0 || version > 1) works.add(head.workId);
    take(moved);
    return { head: moved, named };
  });
}
