/** Orders the versions of articles of which library and backup each had a version of its own under the same number. */
import type { Database } from '../store/database';
import { readLightRows } from '../store/read-light-rows';
import type { HeadRow, RestoreRow } from '../store/rows';
import type { Session } from '../write/session';

/** Within the session that added them. Both keep their order, by whatever clock they were clipped; between the two the day decides. */
export async function orderVersions(
  database: Database,
  session: Session,
  { base, size }: Pick<RestoreRow, 'base' | 'size'>,
  works: Iterable<string>,
): Promise<void> {
  for (const work of works) {
    const heads = await database.heads.where('workId').equals(work).sortBy('version');
    const isAdded = ({ id }: HeadRow): boolean => id >= base && id < base + size;
    const order = merged(
      heads.filter((head) => !isAdded(head)),
      heads.filter(isAdded),
    );
    const versionOf = new Map(order.map(({ id }, i) => [id, heads[i]!.version]));
    const lights = await readLightRows(database, [...versionOf.keys()]);
    await session.putAll(
      lights.flatMap((before) => {
        const version = versionOf.get(before.head.id)!;
        return version === before.head.version
          ? []
          : [{ before, after: { ...before, head: { ...before.head, version } } }];
      }),
    );
  }
}

function merged(here: HeadRow[], added: HeadRow[]): HeadRow[] {
  const order: HeadRow[] = [];
  for (const head of here) {
    while (added[0] !== undefined && Date.parse(added[0].clippedAt) < Date.parse(head.clippedAt))
      order.push(added.shift()!);
    order.push(head);
  }
  return [...order, ...added];
}
