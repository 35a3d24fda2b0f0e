/** What a clipping names: all of an article, of a quote only what is within it. Library and exports both use it. */
import type { AnnotationRecord, Span } from '../../annotate/record';
import type { TextQuote } from './clipping';

/** The entity with only its mentions in the quote; null if there are none. With a null quote, unchanged. */
export function namedWithin<Named extends { mentions: Span[] }>(named: Named, quote: TextQuote | null): Named | null {
  if (quote === null) return named;
  const mentions = named.mentions.filter(({ start, end }) => start < quote.end && end > quote.start);
  return mentions.length > 0 ? { ...named, mentions } : null;
}

/**
 * The record without officials, references and mentions outside the quote; relations are kept between those left, with new indexes. A
 * mention that overlaps the quote is within it. With a null quote, unchanged.
 */
export function namedInQuote(record: AnnotationRecord, quote: TextQuote | null): AnnotationRecord {
  if (quote === null) return record;
  const references = record.references.map((reference) => namedWithin(reference, quote));
  const kept = references.flatMap((reference, index) => (reference ? index : []));
  return {
    ...record,
    officials: record.officials.flatMap((official) => namedWithin(official, quote) ?? []),
    references: references.filter((reference) => reference !== null),
    relations: record.relations.flatMap((relation) => {
      const [from, to] = [kept.indexOf(relation.from), kept.indexOf(relation.to)];
      return from < 0 || to < 0 ? [] : [{ ...relation, from, to }];
    }),
  };
}
