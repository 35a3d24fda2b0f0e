/** Tells on the icon why something that was asked for without the popup was not done. */
import { type FailureCode, failureCode, failureMessage } from '../platform';
import { flash } from './icon';

/** Failures that say only that there is nothing to be done here. */
const nothingToDo = new Set<FailureCode>([
  'noPage',
  'noArticle',
  'noSelection',
  'notPermitted',
  'privateWindow',
  'restrictedPage',
  'translated',
]);

/** Runs `work`. If it fails, the badge shows `–` or `!` for a moment and the icon's title says why; then this throws the same. */
export async function tellFailure(tabId: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await flash(tabId, nothingToDo.has(failureCode(error)) ? '–' : '!', failureMessage(error)).catch(() => {});
    throw error;
  }
}
