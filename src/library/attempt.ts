import type { Undo } from '../clippings';
import { failureMessage, message } from '../platform';
import { showToast } from '../ui/toast';

/** Milliseconds after which slow work is announced. */
const ANNOUNCE_AFTER_MS = 1_000;

/** Runs `work` and shows `done` in a toast, with an undo button if `work` resolves to an Undo, or shows why it failed. Resolves to its success. */
export async function attempt(work: () => Promise<Undo | undefined>, done: string): Promise<boolean> {
  const announced = setTimeout(() => showToast(message('libraryWorking')), ANNOUNCE_AFTER_MS);
  try {
    const undo = await work();
    showToast(
      done,
      undo ? () => attempt(async () => void (await undo()), message('libraryUndone')).then(() => undefined) : null,
    );
    return true;
  } catch (error) {
    showToast(failureMessage(error));
    return false;
  } finally {
    clearTimeout(announced);
  }
}
