/**
 * `npm run bench -- recogniser [MEGABYTES]`: the speed of the recogniser on real text, compared with a word-splitting regular expression and
 * wink-nlp in the same run; then the time by part. Megabytes are of UTF-8.
 */

import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotate } from '../../src/annotate';
import { recogniseOfficials } from '../../src/annotate/officials';
import { recogniseReferences } from '../../src/annotate/references';
import { fold } from '../../src/annotate/text/fold';
import { evalPath } from '../eval-data';

const file = evalPath('eval/unlabelled.jsonl');
if (file === null) {
  console.error('the evaluation data is not on this machine: there is no real text to read');
  process.exit(1);
}
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const bytesOf = (texts: string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const wanted = Number(process.argv[4] ?? 10) * 1e6;
const texts: string[] = [];
for (let bytes = 0; bytes < wanted; ) {
  const article = articles[texts.length % articles.length] ?? '';
  bytes += Buffer.byteLength(article);
  texts.push(article);
}
const megabytes = bytesOf(texts) / 1e6;

/** CPU time, which other load affects less; the best of three rounds, of which the first warms up. */
function measure(name: string, read: (text: string) => number, over = texts): void {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < 3; round++) {
    found = 0;
    const start = process.cpuUsage();
    for (const text of over) found += read(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  const speed = (over === texts ? megabytes : bytesOf(over) / 1e6) / best;
  console.log(
    `${name.padEnd(44)} ${speed.toFixed(1).padStart(8)} MB/s   ${((best / over.length) * 1e3).toFixed(3)} ms an article   ${found} found`,
  );
}

console.log(`${texts.length} articles, ${megabytes.toFixed(1)} MB of UTF-8`);
measure('officials and references', (text) => {
  const { officials, references } = annotate(text);
  return officials.length + references.length;
});
measure('  folding', (text) => fold(text).text.length);
measure('  folding and references', (text) => recogniseReferences(fold(text), {}).references.length);
measure('  folding and officials', (text) => recogniseOfficials(fold(text)).length);
measure('splitting words, /[\\p{L}\\p{M}\\p{N}]+/gu', (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0);
const nlp = winkNLP(model, ['sbd', 'ner']);
measure('wink-nlp, sentences and entities', (text) => nlp.readDoc(text).entities().length(), articles.slice(0, 60));
