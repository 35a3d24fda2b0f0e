import type { Undo } from '../clippings';
import { failureMessage, message } from '../platform';
import { showToast } from '../ui/toast';

/** Milliseconds after which nobody should have to wonder whether the press was heard. */
const PATIENCE_MS = 1_000;

/** Does something and says so in a toast, with the way back where there is one; says why when it fails. What takes its time is announced. */
export async function attempt(work: () => Promise<Undo | undefined>, done: string): Promise<boolean> {
  const announced = setTimeout(() => showToast(message('libraryWorking')), PATIENCE_MS);
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
