/** Annotates old clippings with the current recogniser; the reader's corrections stay. */
import type { Annotation, Article } from '../../annotate/record';
import type { Progress } from '../model/contract';
import type { Database } from '../store/database';
import { inSession } from '../write/session';
import { rewrite } from './edit';

/** Newest first, one transaction per clipping, so that it can be aborted and resumed. Returns how many were annotated. */
export async function annotateAnew(
  database: Database,
  annotate: (text: string, article: Article) => Annotation | Promise<Annotation>,
  made: { recogniser: string; registry: string },
  { signal, onProgress }: Progress,
): Promise<number> {
  const old: number[] = [];
  await database.heads
    .orderBy('id')
    .reverse()
    .each(({ id, recogniser }) => {
      if (recogniser !== made.recogniser) old.push(id);
    });
  for (const [done, id] of old.entries()) {
    if (signal.aborted) return done;
    const text = (await database.contents.get(id))?.record.article;
    if (text) await annotateOne(database, id, await annotate(text.text, text), made);
    onProgress(done + 1, old.length);
  }
  return old.length;
}

async function annotateOne(
  database: Database,
  id: number,
  annotation: Annotation,
  made: { recogniser: string; registry: string },
): Promise<void> {
  await inSession(database, (session) =>
    // The index holds nothing of the annotation, and the journal needs none: it can be recomputed.
    rewrite(database, session, id, (clipping) => ({
      ...clipping,
      ...made,
      record: { ...clipping.record, ...annotation },
    })),
  );
}
