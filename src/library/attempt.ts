import type { Undo } from '../clippings';
import { failureCode, failureMessage, message } from '../platform';
import { showToast } from '../ui/toast';

/** Milliseconds after which slow work is announced. */
const ANNOUNCE_AFTER_MS = 1_000;

/**
 * Runs `work` and shows `done` in a toast, with an undo button if `work` resolves to an Undo, or shows why it failed; an undo that failed is
 * offered again, unless it would overwrite a later change. Resolves to its success.
 */
export async function attempt(
  work: () => Promise<Undo | undefined>,
  done: string,
  again: (() => void) | null = null,
): Promise<boolean> {
  const announced = setTimeout(() => showToast(message('libraryWorking')), ANNOUNCE_AFTER_MS);
  try {
    const undo = await work();
    showToast(done, undo ? undoing(undo) : null);
    return true;
  } catch (error) {
    showToast(failureMessage(error), failureCode(error) === 'changedMeanwhile' ? null : again);
    return false;
  } finally {
    clearTimeout(announced);
  }
}

function undoing(undo: Undo): () => void {
  const press = (): void => void attempt(async () => void (await undo()), message('libraryUndone'), press);
  return press;
}
