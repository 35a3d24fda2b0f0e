/** The annotation record and its parts as schemas: a record that comes from a page is checked before anything is done with it. */
import * as v from 'valibot';
import type { AnnotationRecord, Article, Official, Reference, Relation } from '../annotate/record';
import type { Corrections } from './corrections';
import type { TextQuote } from './quote';

/** Longest article, in code units. A page that claims more is not a news article. */
export const textLimit = 2_000_000;
/** Longest markup of a clip, in code units. */
export const markupLimit = 8_000_000;

const short = v.pipe(v.string(), v.maxLength(20_000));
const line = v.nullable(short);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(textLimit));
const span = { start: offset, end: offset };
const few = 20_000;
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(few));

const article: v.GenericSchema<Article> = v.strictObject({
  title: short,
  byline: listOf(short),
  published: line,
  modified: line,
  site: short,
  url: short,
  canonicalUrl: short,
  language: short,
  section: line,
  text: v.pipe(v.string(), v.maxLength(textLimit)),
});

const classes = v.picklist(['official', 'other']);

const official: v.GenericSchema<Official> = v.strictObject({
  name: short,
  rank: line,
  country: line,
  class: classes,
  roles: listOf(
    v.strictObject({
      title: short,
      organization: short,
      status: v.picklist(['current', 'former', 'acting']),
      inferred: line,
      evidence: v.strictObject(span),
      class: v.exactOptional(classes),
    }),
  ),
  mentions: listOf(v.strictObject({ ...span, text: short })),
});

const reference: v.GenericSchema<Reference> = v.strictObject({
  id: line,
  key: line,
  keyInferred: v.boolean(),
  type: short,
  number: line,
  year: v.nullable(v.number()),
  symbol: line,
  issuer: line,
  name: line,
  subject: line,
  date: line,
  draft: v.boolean(),
  mentions: listOf(
    v.strictObject({ ...span, text: short, pinpoint: line, form: v.picklist(['full', 'short', 'name']) }),
  ),
});

const relation: v.GenericSchema<Relation> = v.strictObject({
  from: offset,
  to: offset,
  kind: v.picklist(['amends', 'replaces', 'repeals', 'guides', 'basis']),
});

export const recordSchema: v.GenericSchema<AnnotationRecord> = v.strictObject({
  source: short,
  article: v.nullable(article),
  officials: listOf(official),
  references: listOf(reference),
  relations: listOf(relation),
});

export const quoteSchema: v.GenericSchema<TextQuote> = v.strictObject({
  ...span,
  exact: v.pipe(v.string(), v.maxLength(textLimit)),
  prefix: short,
  suffix: short,
});

export const correctionsSchema: v.GenericSchema<Corrections> = v.strictObject({
  article: v.strictObject({
    title: v.exactOptional(short),
    byline: v.exactOptional(listOf(short)),
    published: v.exactOptional(line),
    site: v.exactOptional(short),
    section: v.exactOptional(line),
  }),
  notOfficials: listOf(short),
});
