/** What a content script may say to the background: what it needs, its state, a text to recognise, a question about an entity, a correction. */
import * as v from 'valibot';
import type { Annotation } from '../annotate/record';

const short = v.pipe(v.string(), v.maxLength(2_000));
/** Body text in UTF-16 code units: detection gives at most a third of it. */
const bodyText = v.pipe(v.string(), v.maxLength(1_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const fromPageSchema = v.variant('type', [
  /** The page may bear an article: the reader is to be brought, and the recogniser to make itself ready, unless the site is switched off. */
  v.strictObject({ type: v.literal('bringReader') }),
  /** The page is about to be read: the recogniser is to make itself ready. */
  v.strictObject({ type: v.literal('prepare') }),
  /** A card is about to be opened: its script is to be brought. */
  v.strictObject({ type: v.literal('bringCard') }),
  /** Asks who and what is named in a text. */
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
    /** False when the page changes so fast that its marks are no longer followed. */
    watched: v.boolean(),
    /** Of the entities, those that the reader follows. */
    followed: count,
    canonicalUrl: v.nullable(short),
  }),
  v.strictObject({
    type: v.literal('aboutOfficial'),
    name: short,
    organizations: v.pipe(v.array(short), v.maxLength(50)),
    /** Left out of the answer: the article that the reader is looking at. */
    canonicalUrl: v.nullable(short),
  }),
  v.strictObject({
    type: v.literal('aboutReference'),
    key: v.nullable(short),
    id: v.nullable(short),
    name: v.nullable(short),
    canonicalUrl: v.nullable(short),
  }),
  /** "Not an official", remembered for this article; `wrong: false` takes it back. */
  v.strictObject({ type: v.literal('correctOfficial'), canonicalUrl: short, name: short, wrong: v.boolean() }),
]);

export type FromPage = v.InferOutput<typeof fromPageSchema>;
export type PageState = Extract<FromPage, { type: 'pageState' }>;

/** A clipping in which an entity was met before. */
export interface SeenIn {
  id: number;
  title: string;
  site: string;
  published: string | null;
}

export interface AboutEntity {
  /** Clippings that name it, this article left out. */
  clippings: number;
  /** The latest of them, at most three. */
  recent: SeenIn[];
}

/** What the packaged registry knows of a document. */
export interface RegistryEntry {
  /** Null of the laws of 1985–1997, which bear none. */
  number: string | null;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  effective: string | null;
  /** As the source put it, e.g. `Hết hiệu lực`; shown only with `asOf`. */
  status: string | null;
  /** The day up to which the registry knows, YYYY-MM or YYYY-MM-DD. */
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
