/** What a page has to take in: sizes as the stores' packages bear them. Raising a budget is a decision, to be told in the commit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/built';

/** Bytes, gzipped: of what every page of a paper takes, and of all that a page with an article takes, the card with it. */
const probeLimit = 3_000;
const together = 45_000;

describe.each(['chromium', 'firefox'] as const)('the content scripts for %s', (browser) => {
  const size = (file: string): number => gzipSync(readFileSync(join(distFolder(browser), 'src/page', file))).length;

  it('stay within their budget', () => {
    expect(size('index.js')).toBeLessThan(probeLimit);
    expect(size('index.js') + size('reader.js') + size('card.js') + size('marks.css')).toBeLessThan(together);
  });

  it('bear nothing that no page needs', () => {
    const text = (file: string): string => readFileSync(join(distFolder(browser), 'src/page', file), 'utf8');
    for (const script of ['index.js', 'reader.js', 'card.js'])
      expect(text(script)).not.toMatch(/[;}]Promise\.resolve\(\)/);
    expect(text('reader.js')).not.toContain('{query}');
    expect(text('marks.css')).not.toMatch(/\/\*|\n./);
  });
});

it('marks are told of the root to Chromium, where a rule for every element slows each page, and of every element to Firefox', () => {
  const selectors = (browser: 'chromium' | 'firefox'): string[] => {
    const css = readFileSync(join(distFolder(browser), 'src/page/marks.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(/[^,{}]+(?=[,{])/g)].flatMap(([text]) => (text.includes('::') ? [text.trim()] : []));
  };
  expect(selectors('chromium').length).toBeGreaterThan(30);
  expect(selectors('chromium').filter((selector) => !selector.startsWith(':root::highlight('))).toEqual([]);
  expect(selectors('firefox')).toEqual(selectors('chromium').map((selector) => selector.replace(':root', '')));
});
