/** What the extension's own screens (popup, library, settings) ask of the background. Refused from pages. */
import * as v from 'valibot';
import { correctionsSchema, markupLimit, quoteSchema, recordSchema } from './record-schema';
import type { PageReading } from './to-page';

const text = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const fromScreenSchema = v.variant('type', [
  /** Reads the tab, injecting the content script where the click on the toolbar allows it. */
  v.strictObject({ type: v.literal('readTab'), tabId: v.number() }),
  v.strictObject({
    type: v.literal('clip'),
    /** Made by the caller, the same for every retry: a retry makes no second clipping. */
    requestId: id,
    tabId: v.nullable(v.number()),
    record: recordSchema,
    markup: v.nullable(v.pipe(v.string(), v.maxLength(markupLimit))),
    tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200)),
    note: text,
    corrections: correctionsSchema,
    /** Only the selected words are clipped, in the context of their article. */
    quote: v.nullable(quoteSchema),
    /** Clip again although the same article is there: a new version of it. */
    asNewVersion: v.boolean(),
    /** The reader agreed to keep something from a private window. */
    privateAgreed: v.boolean(),
  }),
]);

export type FromScreen = v.InferOutput<typeof fromScreenSchema>;
export type ClipRequest = Extract<FromScreen, { type: 'clip' }>;

export interface ClipReply {
  /** `duplicate`: the same article is there already and nothing was written; ask the reader, then send `asNewVersion`. */
  status: 'saved' | 'duplicate';
  id: string;
  version: number;
}

/** How far the extension may go in a tab. */
export type Access =
  /** On the built-in list or granted by the reader. */
  | 'permitted'
  /** Only now, by the click on the toolbar: `permissions.request` for the host would make it lasting. */
  | 'once'
  /** A host of the built-in list whose permission the browser or the reader has revoked. */
  | 'revoked'
  /** A page of the browser, a store, a local file …: no extension may read it. */
  | 'restricted';

export interface TabReading {
  access: Access;
  /** Host name without `www.`; empty for restricted pages. */
  host: string;
  /** Whether marks are switched on for this host. */
  on: boolean;
  /** A private window: ask before anything is kept. */
  incognito: boolean;
  /** Null where the page could not be read (`access` says why, else the tab must be reloaded). */
  reading: PageReading | null;
  /** The latest clipping of this article. */
  existing: { id: string; clippedAt: string; version: number } | null;
}

export interface FromScreenReplies {
  readTab: TabReading;
  clip: ClipReply;
}
