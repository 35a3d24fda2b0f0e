import type { AnnotationRecord } from '../../src/annotate/record';

/** The entities found on a page, as a table for a terminal. */
export function foundTable({ officials, references }: AnnotationRecord): string {
  const rows = [
    ['What', 'Name or number', 'Rank or type', 'Post or subject', 'Mentions'],
    ...officials.map(({ name, rank, roles, mentions }) => [
      'official',
      name,
      rank ?? '',
      roles.map(({ title, organization }) => `${title} ${organization}`.trim()).join('; '),
      String(mentions.length),
    ]),
    ...references.map(({ id, name, type, subject, mentions }) => [
      'document',
      id ?? name ?? '?',
      type,
      subject ?? '',
      String(mentions.length),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))) ?? [];
  return rows
    .map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join('  '))
    .join('\n');
}
