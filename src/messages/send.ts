/** Sends messages; the type of the message determines the type of the reply. */
import { browser, ExpectedFailure } from '../platform';
import type { FromPage, FromPageReplies } from './from-page';
import type { FromScreen, FromScreenReplies } from './from-screen';
import { type Reply, unpack } from './reply';
import type { PageReplies, PageRequest } from './to-page';

type Replies = FromPageReplies & FromScreenReplies;

/** Asks the background. Throws ExpectedFailure. */
export async function ask<Message extends FromPage | FromScreen>(message: Message): Promise<Replies[Message['type']]> {
  const reply: Reply<Replies[Message['type']]> | undefined = await browser.runtime.sendMessage(message);
  return unpack(reply, 'unexpected');
}

/** Asks the content script of a tab's top frame. Throws ExpectedFailure `noPage` when none is there. */
export async function askPage<Request extends PageRequest>(
  tabId: number,
  request: Request,
): Promise<PageReplies[Request['type']]> {
  let reply: Reply<PageReplies[Request['type']]> | undefined;
  try {
    reply = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch (cause) {
    throw new ExpectedFailure('noPage', { cause });
  }
  return unpack(reply, 'noPage');
}
