/** Makes a new clipping of an article that the library has its next version, within the transaction that writes it. */
import type { Clipping, ClippingHead } from '../model/clipping';
import type { Database } from '../store/database';
import { withWritten, writtenFor } from '../versions/carry-over';

/**
 * `draft` as the version after `latest`, with what was written on that unless the reader saw it, or deleted it: also one of the bin has its next
 * version, otherwise the article would stand twice once it is taken back. Without `latest`, and of a quote, the draft itself.
 */
export async function asNextVersion(
  database: Database,
  draft: Clipping,
  latest: ClippingHead | undefined,
  carriedFrom: number | undefined,
): Promise<Clipping> {
  if (draft.kind !== 'article' || latest === undefined) return draft;
  const { workId, tags } = latest;
  const [versions, content] = await Promise.all([
    database.heads.where('workId').equals(workId).toArray(),
    database.contents.get(latest.id),
  ]);
  const seen = latest.deletedAt !== null || carriedFrom === latest.id || content === undefined;
  const next = seen ? draft : withWritten(draft, writtenFor({ ...content, tags }, draft.record));
  return { ...next, workId, version: 1 + Math.max(...versions.map(({ version }) => version)) };
}
