/**
 * `npm run long -- fuzz-texts [COUNT] [SEED]`: 100,000 mutated texts through the recogniser. No exception, every span inside the text and
 * true to its words, none over 100 ms (of the clock and of the processor: others on the machine lengthen the one, a collector the other).
 */
import { annotate } from '../../src/annotate';
import { mutatedText, sourceTexts } from '../hostile/mutated-text';
import { chanceOf } from '../hostile/random';
import { faultsOf } from '../hostile/sound-annotation';

const LONGEST_MS = 100;
const count = Number(process.argv[4] ?? 100_000);
const seed = Number(process.argv[5] ?? 20_261_123);
const sources = sourceTexts();
const failures: string[] = [];
const began = Date.now();
let slowest = { ms: 0, number: -1, length: 0 };
let characters = 0;
let entities = 0;

annotate(sources[0] ?? '');
for (let number = 0; number < count; number += 1) {
  // Each text by a seed of its own: one that fails is made again without those before it.
  const text = mutatedText(sources, chanceOf(seed + number));
  const before = process.cpuUsage();
  const start = performance.now();
  let faults: string[];
  try {
    const annotation = annotate(text, {
      published: '2024-07-11T09:30:00+07:00',
      url: 'https://bao.example.vn/bai-1.html',
    });
    entities += annotation.officials.length + annotation.references.length;
    faults = faultsOf(annotation, text);
  } catch (error) {
    faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const ms = Math.min(elapsed, (user + system) / 1000);
  if (ms > slowest.ms) slowest = { ms, number, length: text.length };
  if (ms > LONGEST_MS) faults.push(`${ms.toFixed(0)} ms for ${text.length} characters`);
  characters += text.length;
  failures.push(...faults.map((fault) => `${number}: ${fault}`));
}
console.log(
  `${count} texts of ${sources.length} sources, ${(characters / 1e6).toFixed(0)} million characters, ${entities} entities, ${failures.length} failures; ` +
    `slowest ${slowest.ms.toFixed(1)} ms (text ${slowest.number}, ${slowest.length} characters); ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
for (const failure of failures.slice(0, 20)) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
