/** Wraps changes of the clippings: listeners are notified once they are done, and storage errors become expected failures. */
import type { Undo } from '../model/contract';
import { mapStorageErrors } from '../store/storage-errors';

/** Each change waits for `ready`, then `notify` is called if it succeeded; undoing is a change too. */
export function notifying(notify: () => void, ready: Promise<void>) {
  const changing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await ready;
    const result = await mapStorageErrors(work);
    notify();
    return result;
  };
  const undoable = async (work: () => Promise<Undo>): Promise<Undo> => {
    const undo = await changing(work);
    return () => changing(undo);
  };
  return { changing, undoable };
}
