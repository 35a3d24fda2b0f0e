import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate';
import { evalPath } from '../eval-data';

const examples = evalPath('field-guide/examples_legal.tsv');
const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function cells(text: string): string[] {
  const { references, relations } = annotate(text);
  const mentions = references
    .flatMap(({ id, date, draft, mentions }) =>
      mentions.map(({ start, text, pinpoint }) => ({
        start,
        cell: [text, id ?? '-', pinpoint ?? '-', date ?? '-', draft ? 'draft' : '-'].join(' | '),
      })),
    )
    .sort((a, b) => a.start - b.start);
  return [...mentions.map(({ cell }) => cell), ...relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)];
}

// The snippets are other people's texts and not part of the repository; without them the tests are skipped.
describe.skipIf(examples === null)('the field guide’s examples of documents (skipped where its data is absent)', () => {
  const expected = rowsOf(join(import.meta.dirname, 'examples-legal.tsv'));
  const snippets = new Map(examples === null ? [] : rowsOf(examples).map(([id = '', , snippet = '']) => [id, snippet]));

  it('has an expectation for every row', () => {
    expect(expected.map(([id]) => id)).toEqual([...snippets.keys()]);
  });

  it.each(expected.map(([id = '', ...wanted]) => ({ id, wanted })))('$id', ({ id, wanted }) => {
    expect(cells(snippets.get(id) ?? '')).toEqual(wanted);
  });
});
