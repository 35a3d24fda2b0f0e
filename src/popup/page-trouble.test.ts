import { describe, expect, it, vi } from 'vitest';

vi.mock('../platform', () => ({ message: (key: string) => key }));

import type { PageReading, TabReading } from '../messages';
import { troubleOf } from './page-trouble';

const article = { record: { article: {} } } as PageReading;
const bare = { record: { article: null } } as PageReading;

const cases: [TabReading['access'], boolean, PageReading | null, string | null][] = [
  ['permitted', true, article, null],
  ['once', true, article, null],
  ['permitted', false, article, null],
  ['restricted', true, null, 'restricted'],
  ['revoked', true, null, 'revoked'],
  ['revoked', true, article, null],
  ['permitted', false, null, 'off'],
  ['permitted', true, null, 'unread'],
  ['permitted', true, bare, 'noArticle'],
];

describe('troubleOf', () => {
  it.each(cases)('%s, on %s', (access, on, reading, trouble) => {
    expect(troubleOf({ access, on, reading })).toBe(trouble);
  });
});
