import type { Undo } from '../clippings';
import { failureMessage, message } from '../platform';
import { showToast } from '../ui/toast';

/** Does something and says so in a toast, with the way back where there is one; says why when it fails. */
export async function attempt(work: () => Promise<Undo | undefined>, done: string): Promise<boolean> {
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
  }
}
