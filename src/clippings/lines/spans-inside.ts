import type { Clipping } from '../model/clipping';

/** Whether every span of a clipping lies within its article's text; no backup with an invalid span could be restored. */
export function spansInside({ record, quote }: Pick<Clipping, 'record' | 'quote'>): boolean {
  const length = record.article?.text.length ?? 0;
  const spans = [
    ...record.officials.flatMap(({ roles, mentions }) => [...mentions, ...roles.map(({ evidence }) => evidence)]),
    ...record.references.flatMap(({ mentions }) => mentions),
    ...(quote === null ? [] : [quote]),
  ];
  return spans.every(({ start, end }) => start <= end && end <= length);
}
