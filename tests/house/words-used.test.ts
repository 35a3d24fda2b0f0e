import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedFailures } from '../../src/platform/expected-failure';
import { sources } from './sources';

const words = sources('src/platform/locales', /\.vi\.json$/);
const users = [...sources('src', /(?<!\.test)\.(tsx?|html)$/), ...sources('build', /\.ts$/)].map(({ text }) => text);
const all = [...users, readFileSync('manifest.json', 'utf8')].join('\n');

describe('words of the interface', () => {
  it.each(words)('$path: every key is used', ({ text }) => {
    const unused = Object.keys(JSON.parse(text) as Record<string, unknown>).filter((key) => {
      // Plurals are asked for by their stem.
      const name = key.replace(/(One|Other)$/, '');
      return !new RegExp(`(['"\`_])${name}(One|Other)?(['"\`_])`).test(all);
    });
    expect(unused).toEqual([]);
  });

  // Their table alone would make every one of them count as used. Whatever is thrown otherwise is unexpected.
  it.each(Object.keys(expectedFailures).filter((code) => code !== 'unexpected'))('%s is thrown somewhere', (code) => {
    expect(all).toMatch(new RegExp(`new ExpectedFailure\\([^;]*'${code}'`));
  });
});
