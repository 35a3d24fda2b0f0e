/** What a clipping names: of an article all of it, of a quote what stands in its words. Library and exports count by it alike. */
import type { AnnotationRecord, Span } from '../../annotate/record';
import type { TextQuote } from '../model';

/**
 * The record without officials, references and mentions outside the quote; relations are between what is left, by their new indexes.
 * A mention that the quote cuts stands in it. A null quote leaves the record as it is.
 */
export function namedInQuote(record: AnnotationRecord, quote: TextQuote | null): AnnotationRecord {
  if (quote === null) return record;
  const inside = ({ start, end }: Span): boolean => start < quote.end && end > quote.start;
  const within = <Named extends { mentions: Span[] }>(named: Named): Named => ({
    ...named,
    mentions: named.mentions.filter(inside),
  });
  const kept = record.references.flatMap(({ mentions }, index) => (mentions.some(inside) ? index : []));
  return {
    ...record,
    officials: record.officials.map(within).filter(({ mentions }) => mentions.length > 0),
    references: record.references.map(within).filter(({ mentions }) => mentions.length > 0),
    relations: record.relations.flatMap((relation) => {
      const [from, to] = [kept.indexOf(relation.from), kept.indexOf(relation.to)];
      return from < 0 || to < 0 ? [] : [{ ...relation, from, to }];
    }),
  };
}
