/** Messages from the extension's own screens (popup, library, settings) to the background. Refused from pages. */
import * as v from 'valibot';
import { noteLimit, tagLimit, tagsLimit } from './limits';
import { correctionsSchema, markupSchema, quoteSchema, recordSchema } from './page-schemas';
import type { PageReading } from './to-page';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const fromScreenSchema = v.variant('type', [
  /** Reads the tab, injecting the content script where the click on the toolbar allows it. */
  v.strictObject({ type: v.literal('readTab'), tabId: v.number() }),
  v.strictObject({
    type: v.literal('clip'),
    /** Made by the caller and repeated by retries, which makes them idempotent. */
    requestId: id,
    tabId: v.nullable(v.number()),
    record: recordSchema,
    markup: markupSchema,
    tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(tagLimit))), v.maxLength(tagsLimit)),
    note: v.pipe(v.string(), v.maxLength(noteLimit)),
    corrections: correctionsSchema,
    /** Only the selected words are clipped, in the context of their article. */
    quote: v.nullable(quoteSchema),
    /** Clip a new version although the library has the article. */
    asNewVersion: v.boolean(),
    /** The version whose tags, note and corrections the reader saw; what was written on another latest version is added. */
    carriedFrom: v.exactOptional(v.number()),
    /** The reader agreed to keep something from a private window. */
    privateAgreed: v.boolean(),
  }),
]);

export type FromScreen = v.InferOutput<typeof fromScreenSchema>;
export type ClipRequest = Extract<FromScreen, { type: 'clip' }>;

export type ClipReply =
  /** Committed and read back. `again`: an earlier attempt of the same request had saved it. */
  | { status: 'saved'; id: number; version: number; again: boolean }
  /** Nothing was written, because the library has the article; ask the reader, then send `asNewVersion`. `sameText`: with identical text. */
  | { status: 'duplicate'; earlier: EarlierClipping; sameText: boolean };

/** The latest clipping of an article. */
export interface EarlierClipping {
  id: number;
  version: number;
  clippedAt: string;
  /** What the reader wrote on it, as far as it applies to the article as it is read now. */
  written: Pick<ClipRequest, 'tags' | 'note' | 'corrections'>;
}

/** How far the extension may go in a tab. */
export type Access =
  /** On the built-in list or granted by the reader. */
  | 'permitted'
  /** Only until the tab navigates, by the click on the toolbar; `permissions.request` for the host would make it permanent. */
  | 'once'
  /** A host of the built-in list whose permission the browser or the reader has revoked. */
  | 'revoked'
  /** A page of the browser, a store, a local file …: no extension may read it. */
  | 'restricted';

export interface TabReading {
  access: Access;
  /** Host by which the page is switched and permitted: of its site in the table, otherwise its own without `www.`; empty where there is none. */
  host: string;
  /** Whether marks are switched on for it. */
  on: boolean;
  /** A private window: ask before anything is kept. */
  incognito: boolean;
  /** The browser shows its own translation, which a clip would save as the paper's text. */
  translated: boolean;
  /** Null if the page could not be read (`access` says why, otherwise the tab must be reloaded). */
  reading: PageReading | null;
  /** The latest clipping of this article. */
  existing: EarlierClipping | null;
}

export interface FromScreenReplies {
  readTab: TabReading;
  clip: ClipReply;
}
