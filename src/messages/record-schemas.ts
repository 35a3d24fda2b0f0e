/** Schemas of the annotation record, of the reader's corrections and of a quote: one shape, checked as strictly as its origin requires. */
import * as v from 'valibot';
import type { AnnotationRecord, Article, Official, Reference, Relation } from '../annotate/record';
import type { Corrections } from './corrections';
import type { TextQuote } from './quote';

export interface Strictness {
  /** Whether fields that nobody knows are accepted, as those of later versions in a backup. */
  unknownFields: boolean;
  /** UTF-16 code units of a text, and of any other string. */
  longestText: number;
  longestString: number;
  longestList: number;
}

/** Offsets are UTF-16 code units of the article's text. */
export function recordSchemas({ unknownFields, longestText, longestString, longestList }: Strictness) {
  const object = (unknownFields ? v.object : v.strictObject) as typeof v.strictObject;
  /** The same object with every field optional but never `undefined`. */
  const changes = <Entries extends v.ObjectEntries>(entries: Entries) => {
    const optional = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, v.exactOptional(entry)]));
    return object(optional as { [Key in keyof Entries]: v.ExactOptionalSchema<Entries[Key], undefined> });
  };
  const listOf = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(longestList));
  const text = v.pipe(v.string(), v.maxLength(longestText));
  const string = v.pipe(v.string(), v.maxLength(longestString));
  const line = v.nullable(string);
  const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longestText));
  const span = { start: offset, end: offset };

  const facts = { title: string, byline: listOf(string), published: line, site: string, section: line };
  const article: v.GenericSchema<Article> = object({
    ...facts,
    modified: line,
    url: string,
    canonicalUrl: string,
    language: string,
    text,
  });

  const classes = v.picklist(['official', 'other']);
  const post = { title: string, organization: string, status: v.picklist(['current', 'former', 'acting']) };
  const person = { name: string, rank: line, country: line, class: classes };
  const official: v.GenericSchema<Official> = object({
    ...person,
    roles: listOf(object({ ...post, inferred: line, evidence: object(span), class: v.exactOptional(classes) })),
    mentions: listOf(object({ ...span, text: string })),
  });

  const document = {
    id: line,
    key: line,
    type: string,
    number: line,
    year: v.nullable(v.number()),
    symbol: line,
    issuer: line,
    name: line,
    subject: line,
    date: line,
    draft: v.boolean(),
  };
  const reference: v.GenericSchema<Reference> = object({
    ...document,
    keyInferred: v.boolean(),
    mentions: listOf(object({ ...span, text: string, pinpoint: line, form: v.picklist(['full', 'short', 'name']) })),
  });
  const relation: v.GenericSchema<Relation> = object({
    from: offset,
    to: offset,
    kind: v.picklist(['amends', 'replaces', 'repeals', 'guides', 'basis']),
  });

  const record: v.GenericSchema<AnnotationRecord> = object({
    source: string,
    article: v.nullable(article),
    officials: listOf(official),
    references: listOf(reference),
    relations: listOf(relation),
  });
  const quote: v.GenericSchema<TextQuote> = object({ ...span, exact: text, prefix: string, suffix: string });
  const corrections: v.GenericSchema<Corrections> = object({
    article: changes(facts),
    officials: listOf(
      object({ name: string, change: v.nullable(changes({ ...person, roles: listOf(object(post)) })) }),
    ),
    references: listOf(
      object({ mention: string, start: v.exactOptional(offset), change: v.nullable(changes(document)) }),
    ),
  });
  return { record, quote, corrections };
}
