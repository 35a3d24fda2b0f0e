/**
 * Asks the content script of a tab, and checks the answer as every message: a page that has broken out of its process can forge it. Apart from
 * send.ts, because the schemas would be too large for pages.
 */
import * as v from 'valibot';
import { browser, ExpectedFailure, type FailureCode } from '../platform';
import { expectedFailures } from '../platform/expected-failure';
import { correctionsSchema, markupSchema, quoteSchema, recordSchema } from './page-schemas';
import { unpack } from './reply';
import type { PageReading, PageReplies, PageRequest } from './to-page';

const reading: v.GenericSchema<PageReading> = v.strictObject({
  record: recordSchema,
  markup: markupSchema,
  selection: v.nullable(quoteSchema),
  corrections: correctionsSchema,
});

const values: { [Type in PageRequest['type']]: v.GenericSchema<PageReplies[Type]> } = {
  readPage: reading,
  showMention: v.boolean(),
  rejectOfficial: v.boolean(),
  walkMentions: v.boolean(),
  toggleCard: v.boolean(),
};

const codes = v.picklist(Object.keys(expectedFailures) as FailureCode[]);

/**
 * Asks the content script of a tab's top frame. Throws ExpectedFailure: `noPage` when none is there, `badAnswer` when it answers anything but
 * what was asked.
 */
export async function askPage<Request extends PageRequest>(
  tabId: number,
  request: Request,
): Promise<PageReplies[Request['type']]> {
  let raw: unknown;
  try {
    raw = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch (cause) {
    throw new ExpectedFailure('noPage', { cause });
  }
  if (raw === undefined || raw === null) throw new ExpectedFailure('noPage');
  const value: v.GenericSchema<PageReplies[Request['type']]> = values[request.type as Request['type']];
  const reply = v.safeParse(
    v.variant('ok', [
      v.strictObject({ ok: v.literal(true), value }),
      v.strictObject({ ok: v.literal(false), code: codes }),
    ]),
    raw,
  );
  if (!reply.success) throw new ExpectedFailure('badAnswer');
  return unpack(reply.output, 'noPage');
}
