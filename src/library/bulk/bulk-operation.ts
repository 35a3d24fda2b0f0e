import { signal } from '@preact/signals';
import { PartlyDone, type Progress, type Undo } from '../../clippings';
import { failureCode, failureMessage, message, number } from '../../platform';
import { showToast } from '../../ui/toast';

/** The operation that is changing many clippings, whichever screen is shown. */
export interface BulkOperation {
  doing: string;
  done: number;
  total: number;
  stop: () => void;
}

export const bulkOperation = signal<BulkOperation | null>(null);

interface BulkMessages {
  /** Shown while it is running: “Đang xóa hẳn”. */
  doing: string;
  done: string;
}

/** Operations run one after another: an undo waits for the operation that is running. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs an operation on many clippings with progress and a stop button, and shows its result in a toast, with an undo button if there is an
 * undo. `undoWhenStopped` is offered instead of that if the operation is stopped or fails. Resolves to whether everything was done.
 */
export function runBulk(
  work: (progress: Progress) => Promise<Undo | undefined>,
  words: BulkMessages,
  undoWhenStopped: Undo | null = null,
): Promise<boolean> {
  const turn = queue.then(() => execute(work, words, undoWhenStopped));
  queue = turn;
  return turn;
}

async function execute(
  work: (progress: Progress) => Promise<Undo | undefined>,
  { doing, done }: BulkMessages,
  again: Undo | null,
): Promise<boolean> {
  const controller = new AbortController();
  const show = (done: number, total: number): void => {
    bulkOperation.value = { doing, done, total, stop: () => controller.abort() };
  };
  show(0, 0);
  // Closing the window would stop the operation without a message about what was done.
  const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener('beforeunload', warn);
  try {
    const undo = await work({ signal: controller.signal, onProgress: show });
    showToast(done, undo ? runUndo(undo) : null);
    return true;
  } catch (error) {
    if (!(error instanceof PartlyDone)) showToast(failureMessage(error), again && runUndo(again));
    else {
      const undo = again ?? error.undo;
      showToast(partialResult(error), undo && runUndo(undo));
    }
    return false;
  } finally {
    removeEventListener('beforeunload', warn);
    bulkOperation.value = null;
  }
}

/** Undoes as a bulk operation; if it is stopped or fails, the same undo is offered again and continues. */
const runUndo = (undo: Undo) => () =>
  void runBulk(
    async (progress) => {
      await undo(progress);
      return undefined;
    },
    { doing: message('libraryManyUndoing'), done: message('libraryUndone') },
    undo,
  );

function partialResult({ done, total, cause }: PartlyDone): string {
  const [of, all] = [number(done), number(total)];
  if (cause === undefined) return message('libraryManyStopped', of, all);
  return message(failureCode(cause) === 'storageFull' ? 'libraryManyFull' : 'libraryManyFailed', of, all);
}
