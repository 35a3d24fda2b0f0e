/** Recognising is the background's work: it has its tables ready, and a page does not pay for them. */
import type { Annotation, Article } from '../annotate/record';
import { ask } from '../messages';
import { failureCode } from '../platform';
import { isAlive } from './life';

/** Milliseconds before asking once more: a browser may stop the worker while it works. */
const pauses = [200, 1_000];

/** Throws ExpectedFailure where the background does not answer. */
export async function recognise({ text, published, url, site }: Article): Promise<Annotation> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask({ type: 'recognise', text, context: { published, url, site } });
    } catch (error) {
      const pause = pauses[tries];
      // What was refused would be refused again; what nobody answered, or was thrown by the channel, may be.
      if (failureCode(error) !== 'unexpected' || pause === undefined || !isAlive()) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}
