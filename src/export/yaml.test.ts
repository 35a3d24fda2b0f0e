import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from './yaml';

const read = (front: string): unknown => parse(/^---\n([\s\S]*)\n---\n$/.exec(front)?.[1] ?? '', { strict: true });

it('omits what is unknown', () => {
  expect(frontMatter({ title: 'Có', site: '', published: null, tags: [], version: 0 })).toBe(
    '---\ntitle: "Có"\nversion: 0\n---\n',
  );
});

it('every value is read back, by YAML 1.2 and by YAML 1.1', () => {
  const sign = fc.constantFrom(
    ':',
    '"',
    '\\',
    '@',
    '#',
    '- ',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\n',
    '\t',
    '---',
    'Đ',
    '🌾',
  );
  const word = fc
    .array(fc.oneof(sign, fc.string({ unit: 'grapheme' })), { minLength: 1 })
    .map((parts) => parts.join('') || '.');
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1 }), (title, tags) => {
      const front = frontMatter({ title, tags });
      expect(read(front)).toEqual({ title, tags });
      const older = parse(front.slice(4, -5), { version: '1.1', strict: true });
      expect(older).toEqual({ title, tags });
    }),
  );
});
