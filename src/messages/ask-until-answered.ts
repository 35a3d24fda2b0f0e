/** Retries unanswered messages: a worker that is stopped while it starts never answers, and the sender gets no error. */
import type { FromScreen, FromScreenReplies } from './from-screen';
import { ask } from './send';

/** Milliseconds before each retry. */
const pauses = [5_000, 5_000, 10_000];

/**
 * Sends a screen's message to the background, with retries; the first answer counts. Retrying is safe: reading changes nothing, and clips are
 * idempotent by their request id. Throws ExpectedFailure.
 */
export function askUntilAnswered<Message extends FromScreen>(
  message: Message,
): Promise<FromScreenReplies[Message['type']]> {
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
