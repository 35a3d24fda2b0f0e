/** Receives messages in the background: checks the sender, then the message against that sender's schema. Other senders get no answer. */
import * as v from 'valibot';
import { browser, ExpectedFailure } from '../platform';
import { type FromPage, type FromPageReplies, fromPageSchema } from './from-page';
import { type FromScreen, type FromScreenReplies, fromScreenSchema } from './from-screen';
import { type Reply, replyOf } from './reply';
import { isPage, isScreen, type Sender } from './sender';

type Handlers<Message extends { type: string }, Replies extends Record<Message['type'], unknown>> = {
  [Type in Message['type']]: (
    message: Extract<Message, { type: Type }>,
    tabId: number,
  ) => Replies[Type] | Promise<Replies[Type]>;
};

export type PageHandlers = Handlers<FromPage, FromPageReplies>;
export type ScreenHandlers = Handlers<FromScreen, FromScreenReplies>;

/** Registers the background's one message listener. Call it at the top level of the worker. */
export function receive(page: PageHandlers, screen: ScreenHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender): Promise<Reply<unknown>> | undefined => {
    const origin = browser.runtime.getURL('');
    if (isScreen(sender, browser.runtime.id, origin))
      return answer(raw, fromScreenSchema, screen, sender.tab?.id ?? -1);
    if (isPage(sender, browser.runtime.id, origin)) return answer(raw, fromPageSchema, page, sender.tab?.id ?? -1);
    return undefined;
  });
}

function answer(
  raw: unknown,
  schema: v.GenericSchema<{ type: string }>,
  handlers: PageHandlers | ScreenHandlers,
  tabId: number,
): Promise<Reply<unknown>> {
  return replyOf(() => {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) throw new ExpectedFailure('badMessage');
    // The schema has matched `type` with the message, which the compiler cannot infer for the table of handlers.
    const handler = (handlers as Record<string, (message: unknown, tabId: number) => unknown>)[parsed.output.type];
    return handler?.(parsed.output, tabId);
  });
}
