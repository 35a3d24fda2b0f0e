/** Asking again where nobody answers: a worker that is stopped while it starts leaves its message unanswered for ever, and tells nobody. */
import type { FromScreen, FromScreenReplies } from './from-screen';
import { ask } from './send';

/** Milliseconds after each of which the question is asked once more. */
const pauses = [5_000, 5_000, 10_000];

/**
 * Asks the background on behalf of a screen; the first answer counts. What a screen asks may be asked twice: reading changes nothing, and a clip
 * bears the id of its request. Throws ExpectedFailure.
 */
export function insist<Message extends FromScreen>(message: Message): Promise<FromScreenReplies[Message['type']]> {
  return new Promise((done, failed) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (tries: number): void => {
      const pause = pauses[tries];
      if (pause !== undefined) timer = setTimeout(() => attempt(tries + 1), pause);
      ask(message)
        .then(done, failed)
        .finally(() => clearTimeout(timer));
    };
    attempt(0);
  });
}
