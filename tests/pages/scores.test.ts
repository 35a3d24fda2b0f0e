/** Scores of detection on the saved pages, which must not get worse by accident. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { evalPath } from '../eval-data';
import { readPageSet } from './sets';

const scorer = evalPath('eval/score-pages.mjs');

describe.skipIf(scorer === null)('saved pages (not in this repository, because they are other people’s work)', () => {
  it.each([
    ['vi', 0.99, '21/21'],
    ['en', 0.975, '0/0'],
  ] as const)(
    '%s: F1 at least %d, without an article %s',
    (name, least, without) => {
      const set = readPageSet(name) ?? expect.fail('no pages');
      const lines = set.pages.map(({ id, url, html }) =>
        JSON.stringify({ id, article: detectArticle(parsePage(html), url ?? 'about:blank')?.article ?? null }),
      );
      const file = join(mkdtempSync(join(tmpdir(), 'diem-bao-pages-')), 'predictions.jsonl');
      writeFileSync(file, lines.join('\n'));
      const { stdout } = spawnSync(process.execPath, [scorer ?? '', set.gold, file], { encoding: 'utf8' });
      expect(Number(/F1 ([\d.]+)/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(least);
      expect(stdout).toContain(`without an article ${without} right`);
    },
    120_000,
  );
});
