/** Asks the background with retries: the browser may stop the worker while it works, or be about to start it. */
import { ask } from '../../messages';
import { failureCode } from '../../platform';
import { isAlive } from './owner';

/** Milliseconds before each retry. */
const retryDelays = [200, 1_000];

/** Throws ExpectedFailure if the background refuses, or the last retry fails. */
export const askAgainIfFailed: typeof ask = async (message) => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(message);
    } catch (error) {
      const pause = retryDelays[tries];
      // A refusal is final; a missing answer or an error of the channel may be temporary.
      if (failureCode(error) !== 'unexpected' || pause === undefined || !isAlive()) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
};
