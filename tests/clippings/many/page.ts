/** Runs inside a page: changes of more clippings than are changed at a time, stopped, undone, and met by a clip in the middle. */
import { everything, type Library, openClippings, PartlyDone, type Progress } from '../../../src/clippings';
import { newDatabase } from '../../../src/clippings/store/database';
import { corpus as newCorpus } from '../../bench/library/corpus';
import { fill, generatedClipping } from '../../bench/library/fill';
import { clipMadeUp } from '../made-up';

const NAME = 'many';

const inBin = async (library: Library): Promise<number> =>
  (await library.searchAll({ ...everything, filters: { ...everything.filters, state: 'bin' } })).length;

/** Stops after the first step. */
function stopping(): Progress {
  const controller = new AbortController();
  return { signal: controller.signal, onProgress: () => controller.abort() };
}

async function halfway(work: Promise<unknown>): Promise<PartlyDone> {
  const error = await work.catch((error: unknown) => error);
  if (!(error instanceof PartlyDone)) throw error;
  return error;
}

const bench = {
  async many(clippings: number) {
    const database = newDatabase(NAME);
    await database.open();
    const corpus = newCorpus();
    await fill(
      database,
      (index) => generatedClipping(corpus, index),
      clippings,
      () => {},
    );
    database.close();
    const library = await openClippings({ name: NAME });
    const other = await openClippings({ name: NAME });
    const ids = Array.from({ length: clippings }, (_, index) => index + 1);
    const stopped = await halfway(library.moveToBin(ids, stopping()));
    const after = await inBin(other);
    await stopped.undo!();
    const undone = await inBin(other);
    let clippedWhile: number | null = null;
    const going = library.moveToBin(ids, {
      signal: new AbortController().signal,
      onProgress: (done) => {
        if (done < clippings) clippedWhile ??= done;
      },
    });
    // Another part of the extension, in the middle of it.
    const clipped = await clipMadeUp(other);
    await going;
    const all = await inBin(other);
    const gone = await halfway(library.emptyBin(null, stopping()));
    const left = await inBin(other);
    const [head] = await other.readHeads([clipped]);
    return {
      done: stopped.done,
      after,
      undone,
      steps: clippedWhile !== null,
      all,
      gone: gone.done,
      left,
      kept: head?.state,
    };
  },
};

Object.assign(globalThis, { bench });
