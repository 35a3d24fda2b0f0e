/** Messages from a content script to the background: requests for scripts, its state, a text to recognise, an entity to look up, a correction. */
import * as v from 'valibot';
import type { Annotation } from '../annotate/record';

const short = v.pipe(v.string(), v.maxLength(2_000));
/** Body text in UTF-16 code units: detection gives at most a third of it. */
const bodyText = v.pipe(v.string(), v.maxLength(1_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const fromPageSchema = v.variant('type', [
  /** The page may have an article: injects the reader and prepares the recogniser, unless the site is switched off. */
  v.strictObject({ type: v.literal('bringReader') }),
  /** The page is about to be read: prepares the recogniser. */
  v.strictObject({ type: v.literal('prepare') }),
  /** A card is about to open: injects its script. */
  v.strictObject({ type: v.literal('bringCard') }),
  /** Recognises officials and documents in a text. */
  v.strictObject({
    type: v.literal('recognise'),
    text: bodyText,
    context: v.strictObject({ published: v.nullable(short), url: short, site: v.nullable(short) }),
  }),
  /** Sent when the page has been read, and when that changes. */
  v.strictObject({
    type: v.literal('pageState'),
    /** Whether there is an article. */
    article: v.boolean(),
    officials: count,
    references: count,
    /** False when the page changes too fast for its marks to be updated. */
    watched: v.boolean(),
    /** Those of them on the reader's watch list. */
    followed: count,
    canonicalUrl: v.nullable(short),
  }),
  v.strictObject({
    type: v.literal('aboutOfficial'),
    name: short,
    organizations: v.pipe(v.array(short), v.maxLength(50)),
    /** The article that the reader is looking at, which the answer excludes. */
    canonicalUrl: v.nullable(short),
  }),
  v.strictObject({
    type: v.literal('aboutReference'),
    key: v.nullable(short),
    id: v.nullable(short),
    name: v.nullable(short),
    canonicalUrl: v.nullable(short),
  }),
  /** "Not an official", stored for this article; `wrong: false` undoes it. */
  v.strictObject({ type: v.literal('correctOfficial'), canonicalUrl: short, name: short, wrong: v.boolean() }),
]);

export type FromPage = v.InferOutput<typeof fromPageSchema>;
export type PageState = Extract<FromPage, { type: 'pageState' }>;

/** An earlier clipping that names an entity. */
export interface SeenIn {
  id: number;
  title: string;
  site: string;
  published: string | null;
}

export interface AboutEntity {
  /** Number of clippings that name it, without this article. */
  clippings: number;
  /** The latest of them, at most three. */
  recent: SeenIn[];
}

/** What the packaged registry knows of a document. */
export interface RegistryEntry {
  /** Null for the laws of 1985–1997, which have none. */
  number: string | null;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  effective: string | null;
  /** As in the source, e.g. `Hết hiệu lực` (no longer in force); shown only with `asOf`. */
  status: string | null;
  /** Date of the registry's data, YYYY-MM or YYYY-MM-DD. */
  asOf: string;
}

export interface AboutReference extends AboutEntity {
  registry: RegistryEntry | null;
}

export interface FromPageReplies {
  /** Whether the site is switched on. */
  bringReader: boolean;
  prepare: null;
  bringCard: null;
  recognise: Annotation;
  pageState: null;
  aboutOfficial: AboutEntity;
  aboutReference: AboutReference;
  correctOfficial: null;
}
