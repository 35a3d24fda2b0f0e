/** What a clipping names: of an article all of it, of a quote what stands in its words. Library and exports count by it alike. */
import type { AnnotationRecord, Span } from '../../annotate/record';
import type { TextQuote } from '../model';

/** Whoever or whatever is named, with the mentions in the quote alone; null where there are none. A null quote leaves all of them. */
export function namedWithin<Named extends { mentions: Span[] }>(named: Named, quote: TextQuote | null): Named | null {
  if (quote === null) return named;
  const mentions = named.mentions.filter(({ start, end }) => start < quote.end && end > quote.start);
  return mentions.length > 0 ? { ...named, mentions } : null;
}

/**
 * The record without officials, references and mentions outside the quote; relations are between what is left, by their new indexes.
 * A mention that the quote cuts stands in it. A null quote leaves the record as it is.
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
