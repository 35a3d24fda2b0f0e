/**
 * Annotates the articles of an evaluation set and prints the score table: `npm run eval -- [DIRECTORY] [--errors N] [--keep FILE]`.
 *
 * A set is a directory with `texts/*.txt`, `gold.jsonl` and, for the dates of pages, `texts.jsonl`. The default is the development set.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/annotate/index';
import { evalPath } from '../eval-data';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, keep: { type: 'string' } },
});

const directory = positionals[0] ? resolve(positionals[0]) : evalPath('eval/dev');
const scorer = evalPath('eval/score.mjs');
if (directory === null || scorer === null) {
  console.error('The evaluation data is not on this machine, so there is nothing to measure.');
  process.exit(1);
}

interface Source {
  id: string;
  url?: string;
  source?: string;
  date?: string;
}
const sources = new Map<string, Source>();
const sourcesFile = join(directory, 'texts.jsonl');
if (existsSync(sourcesFile)) {
  for (const line of readFileSync(sourcesFile, 'utf8').split('\n').filter(Boolean)) {
    const source = JSON.parse(line) as Source;
    sources.set(source.id, source);
  }
}

const predictions = readdirSync(join(directory, 'texts'))
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const id = basename(file, '.txt');
    const source = sources.get(id);
    const text = readFileSync(join(directory, 'texts', file), 'utf8');
    return JSON.stringify({
      id,
      ...annotate(text, { published: source?.date ?? null, url: source?.url ?? null, site: source?.source ?? null }),
    });
  });
const file = values.keep ?? join(mkdtempSync(join(tmpdir(), 'diem-bao-eval-')), 'predictions.jsonl');
writeFileSync(file, `${predictions.join('\n')}\n`);
const score = spawnSync(process.execPath, [scorer, join(directory, 'gold.jsonl'), file, '--errors', values.errors], {
  stdio: 'inherit',
});
process.exit(score.status ?? 1);
