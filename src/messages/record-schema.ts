/** Schemas of the annotation record and its parts, which validate records from pages before use. */
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
const listOf = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(20_000));

const facts = { title: short, byline: listOf(short), published: line, site: short, section: line };

const article: v.GenericSchema<Article> = v.strictObject({
  ...facts,
  modified: line,
  url: short,
  canonicalUrl: short,
  language: short,
  text: v.pipe(v.string(), v.maxLength(textLimit)),
});

const classes = v.picklist(['official', 'other']);
const role = { title: short, organization: short, status: v.picklist(['current', 'former', 'acting']) };
const person = { name: short, rank: line, country: line, class: classes };

const official: v.GenericSchema<Official> = v.strictObject({
  ...person,
  roles: listOf(
    v.strictObject({ ...role, inferred: line, evidence: v.strictObject(span), class: v.exactOptional(classes) }),
  ),
  mentions: listOf(v.strictObject({ ...span, text: short })),
});

const document = {
  id: line,
  key: line,
  type: short,
  number: line,
  year: v.nullable(v.number()),
  symbol: line,
  issuer: line,
  name: line,
  subject: line,
  date: line,
  draft: v.boolean(),
};

const reference: v.GenericSchema<Reference> = v.strictObject({
  ...document,
  keyInferred: v.boolean(),
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

/** The same object with every field optional but never `undefined`. */
function changes<Entries extends v.ObjectEntries>(entries: Entries) {
  const optional = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, v.exactOptional(entry)]));
  return v.strictObject(optional as { [Key in keyof Entries]: v.ExactOptionalSchema<Entries[Key], undefined> });
}

export const correctionsSchema: v.GenericSchema<Corrections> = v.strictObject({
  article: changes(facts),
  officials: listOf(
    v.strictObject({ name: short, change: v.nullable(changes({ ...person, roles: listOf(v.strictObject(role)) })) }),
  ),
  references: listOf(v.strictObject({ mention: short, change: v.nullable(changes(document)) })),
});
