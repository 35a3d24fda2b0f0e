/** Replies as sent in messages: with an error code, because Error objects cannot be sent. */
import { ExpectedFailure, type FailureCode, failureCode } from '../platform';

export type Reply<Value> = { ok: true; value: Value } | { ok: false; code: FailureCode };

/** Runs a handler and wraps its result; an unexpected error is logged, and replied as `unexpected`. */
export async function replyOf<Value>(work: () => Value | Promise<Value>): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = failureCode(error);
    if (code === 'unexpected') console.error(error);
    return { ok: false, code };
  }
}

/** The value of a reply. Throws ExpectedFailure with its code, or with `absent` when nobody answered. */
export function unpack<Value>(reply: Reply<Value> | undefined, absent: FailureCode): Value {
  if (!reply) throw new ExpectedFailure(absent);
  if (!reply.ok) throw new ExpectedFailure(reply.code);
  return reply.value;
}
