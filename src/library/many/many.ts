import { signal } from '@preact/signals';
import { PartlyDone, type Progress, type Undo } from '../../clippings';
import { failureCode, failureMessage, message, number } from '../../platform';
import { showToast } from '../../ui/toast';

/** What is being done with many clippings, on whatever screen the reader is. */
export interface Many {
  doing: string;
  done: number;
  total: number;
  stop: () => void;
}

export const many = signal<Many | null>(null);

interface Words {
  /** While it goes on: “Đang xóa hẳn”. */
  doing: string;
  done: string;
}

/** One after the other: what is undone while the next change runs waits for that. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Does something with many clippings, with how far it is and a way out; says in a toast what was done and what was not, with the way back
 * where there is one. `again`: what is offered, where this is stopped, in place of the way back. True: all of it was done.
 */
export function changeMany(
  work: (progress: Progress) => Promise<Undo | undefined>,
  words: Words,
  again: Undo | null = null,
): Promise<boolean> {
  const turn = last.then(() => change(work, words, again));
  last = turn;
  return turn;
}

async function change(
  work: (progress: Progress) => Promise<Undo | undefined>,
  { doing, done }: Words,
  again: Undo | null,
): Promise<boolean> {
  const controller = new AbortController();
  const show = (done: number, total: number): void => {
    many.value = { doing, done, total, stop: () => controller.abort() };
  };
  show(0, 0);
  // What is done is kept; of a window that closes nobody would hear how much that is.
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener('beforeunload', ask);
  try {
    const undo = await work({ signal: controller.signal, onProgress: show });
    showToast(done, undo ? undoing(undo) : null);
    return true;
  } catch (error) {
    if (!(error instanceof PartlyDone)) showToast(failureMessage(error));
    else {
      const undo = again ?? error.undo;
      showToast(soFar(error), undo && undoing(undo));
    }
    return false;
  } finally {
    removeEventListener('beforeunload', ask);
    many.value = null;
  }
}

/** Stopped, it is offered again, and goes on. */
const undoing = (undo: Undo) => () =>
  void changeMany(
    async (progress) => {
      await undo(progress);
      return undefined;
    },
    { doing: message('libraryManyUndoing'), done: message('libraryUndone') },
    undo,
  );

function soFar({ done, total, cause }: PartlyDone): string {
  const [of, all] = [number(done), number(total)];
  if (cause === undefined) return message('libraryManyStopped', of, all);
  return message(failureCode(cause) === 'storageFull' ? 'libraryManyFull' : 'libraryManyFailed', of, all);
}
