import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseOfficials } from '../../src/annotate/officials';
import { fold } from '../../src/annotate/text/fold';
import { evalPath } from '../eval-data';

const examples = evalPath('field-guide/examples_officials.tsv');
const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function cells(text: string): string[] {
  return recogniseOfficials(fold(text)).map((official) => {
    const roles = official.roles.map(
      (role) =>
        `${role.title} @ ${role.organization || '-'}${role.status === 'current' ? '' : ` (${role.status})`}${role.class === 'other' ? ' (other)' : ''}`,
    );
    const mentions = official.mentions.map((mention) => mention.text);
    return [
      official.name,
      official.rank ?? '-',
      official.country ?? '-',
      roles.join('; ') || '-',
      mentions.join(', '),
    ].join(' | ');
  });
}

// The snippets are other people's texts and not part of the repository; without them the tests are skipped.
describe.skipIf(examples === null)('the field guide’s examples of officials (skipped where its data is absent)', () => {
  const expected = rowsOf(join(import.meta.dirname, 'examples-officials.tsv'));
  const snippets = new Map(examples === null ? [] : rowsOf(examples).map(([id = '', , snippet = '']) => [id, snippet]));

  it('has an expectation for every row', () => {
    expect(expected.map(([id]) => id)).toEqual([...snippets.keys()]);
  });

  it.each(expected.map(([id = '', ...wanted]) => ({ id, wanted })))('$id', ({ id, wanted }) => {
    expect(cells(snippets.get(id) ?? '')).toEqual(wanted);
  });
});
