/** Work on the clippings of which everybody is told once it is done; expected failures get their sentence. */
import type { Undo } from '../contract';
import { mapStorageErrors } from '../store/storage-errors';

/** `notify` is called after each change that did not fail; undoing is a change too. All of them wait for `ready`. */
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
