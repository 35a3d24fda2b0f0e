/** Schemas of a backup's lines. Offsets are UTF-16 code units of the article's text. */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const nullable = v.nullable(text);
const spanShape = { start: offset, end: offset };
const span = v.object(spanShape);
const instant = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const status = v.picklist(['current', 'former', 'acting']);
const officialClass = v.picklist(['official', 'other']);
const post = { title: text, organization: text, status };

const article = v.object({
  title: text,
  byline: v.array(text),
  published: nullable,
  modified: nullable,
  site: text,
  url: text,
  canonicalUrl: text,
  language: text,
  section: nullable,
  text,
});

const mention = v.object({ ...spanShape, text });

const official = v.object({
  name: text,
  rank: nullable,
  country: nullable,
  class: officialClass,
  roles: v.array(v.object({ ...post, inferred: nullable, evidence: span })),
  mentions: v.array(mention),
});

const referenceShape = {
  id: nullable,
  key: nullable,
  type: text,
  number: nullable,
  year: v.nullable(v.number()),
  symbol: nullable,
  issuer: nullable,
  name: nullable,
  subject: nullable,
  date: nullable,
  draft: v.boolean(),
};

const reference = v.object({
  ...referenceShape,
  keyInferred: v.boolean(),
  mentions: v.array(v.object({ ...spanShape, text, pinpoint: nullable, form: v.picklist(['full', 'short', 'name']) })),
});

const record = v.object({
  source: text,
  article: v.nullable(article),
  officials: v.array(official),
  references: v.array(reference),
  relations: v.array(
    v.object({ from: offset, to: offset, kind: v.picklist(['amends', 'replaces', 'repeals', 'guides', 'basis']) }),
  ),
});

const corrections = v.object({
  article: v.partial(
    v.object({ title: text, byline: v.array(text), published: nullable, site: text, section: nullable }),
  ),
  officials: v.array(
    v.object({
      name: text,
      change: v.nullable(
        v.partial(
          v.object({
            name: text,
            rank: nullable,
            country: nullable,
            class: officialClass,
            roles: v.array(v.object(post)),
          }),
        ),
      ),
    }),
  ),
  references: v.array(v.object({ mention: text, change: v.nullable(v.partial(v.object(referenceShape))) })),
});

/** Leaves room for further versions, more than will ever be made. */
const LAST_VERSION = 2 ** 30;

/** A clipping. Unknown fields are allowed. */
export const lineSchema = v.object({
  requestId: v.pipe(text, v.minLength(1), v.maxLength(200)),
  workId: v.pipe(text, v.minLength(1), v.maxLength(200)),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LAST_VERSION)),
  clippedAt: instant,
  kind: v.picklist(['article', 'quote']),
  quote: v.nullable(v.object({ exact: text, prefix: text, suffix: text, ...spanShape })),
  record,
  markup: nullable,
  contentHash: text,
  recogniser: text,
  registry: text,
  tags: v.array(text),
  note: text,
  corrections,
  deletedAt: v.nullable(instant),
});

/** The reader's data outside of clippings. Unknown settings are allowed, and ignored. */
export const ownSchema = v.object({
  settings: v.record(text, v.unknown()),
  sitesOff: v.array(text),
  watched: v.array(v.object({ kind: v.picklist(['official', 'reference']), label: text, key: nullable })),
  notOfficials: v.record(text, v.array(text)),
});

/** The reader's decision whether two keys are the same person. */
export const decisionSchema = v.object({ kind: v.picklist(['join', 'split']), a: text, b: text, at: instant });
