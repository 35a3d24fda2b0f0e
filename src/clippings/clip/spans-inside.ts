import type { Clipping } from '../model';

/** Whether every span of a clipping lies in the text of its article: one that leaves it would be a backup's last. */
export function spansInside({ record, quote }: Pick<Clipping, 'record' | 'quote'>): boolean {
  const length = record.article?.text.length ?? 0;
  const spans = [
    ...record.officials.flatMap(({ roles, mentions }) => [...mentions, ...roles.map(({ evidence }) => evidence)]),
    ...record.references.flatMap(({ mentions }) => mentions),
    ...(quote === null ? [] : [quote]),
  ];
  return spans.every(({ start, end }) => start <= end && end <= length);
}
