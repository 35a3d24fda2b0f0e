/** Sends messages; the type of the message determines the type of the reply. */
import { browser } from '../platform';
import type { FromPage, FromPageReplies } from './from-page';
import type { FromScreen, FromScreenReplies } from './from-screen';
import { type Reply, unpack } from './reply';

type Replies = FromPageReplies & FromScreenReplies;

/** Asks the background. Throws ExpectedFailure. */
export async function ask<Message extends FromPage | FromScreen>(message: Message): Promise<Replies[Message['type']]> {
  const reply: Reply<Replies[Message['type']]> | undefined = await browser.runtime.sendMessage(message);
  return unpack(reply, 'unexpected');
}
