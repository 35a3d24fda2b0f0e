/** Asking the background with patience: a browser may stop the worker while it works, or be about to start it. */
import { ask } from '../../messages';
import { failureCode } from '../../platform';
import { isAlive } from './life';

/** Milliseconds before asking once more. */
const pauses = [200, 1_000];

/** Throws ExpectedFailure where the background refuses, or does not answer for good. */
export const askPatiently: typeof ask = async (message) => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(message);
    } catch (error) {
      const pause = pauses[tries];
      // What was refused would be refused again; what nobody answered, or was thrown by the channel, may be.
      if (failureCode(error) !== 'unexpected' || pause === undefined || !isAlive()) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
};
