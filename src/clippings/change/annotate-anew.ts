/** A better recogniser reads old clippings again; what the reader set right stays. */
import type { Annotation, Article } from '../../annotate/record';
import type { Progress } from '../contract';
import type { Database } from '../store/database';
import { inSession } from '../store/session';
import { rewrite } from './edit';

/** Newest first, each in a transaction of its own, so that it may be stopped and goes on where it was. Returns how many were read. */
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
    // Nothing that is searched for comes from the annotation: the index stays as it is. Nor does the journal need it: it is made again.
    rewrite(database, session, id, (clipping) => ({
      ...clipping,
      ...made,
      record: { ...clipping.record, ...annotation },
    })),
  );
}
