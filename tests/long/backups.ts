/**
 * Damaged backups: each must be refused with a sentence that says what is wrong, and the library must be as it was.
 * `npm run long -- backups [--count 10000]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupFailure } from '../../src/clippings';
import { corpus as newCorpus, randomFrom } from '../bench/library/corpus';
import { backupOf, bytesOf, quietly } from '../clippings/bytes';
import { clipMadeUp, newLibrary } from '../clippings/made-up';
import { type Damaged, damageContents, damageFile, largeOnes } from './backups/damage';

const { values } = parseArgs({ args: process.argv.slice(4), options: { count: { type: 'string' } } });
const count = Number(values.count ?? 10_000);
const sentences = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/platform/locales/clippings.en.json'), 'utf8'),
) as Record<string, { message: string }>;

const random = randomFrom(11);
const corpus = newCorpus();
const source = await newLibrary('source');
for (let i = 0; i < 12; i++)
  await clipMadeUp(source, { record: corpus.record(i, 1200), note: `ghi chú ${i}`, tags: ['một', 'hai'] });
await source.joinOfficials('a|b', 'a|c');
const good = await bytesOf(await backupOf(source));

const library = await newLibrary('library');
for (let i = 0; i < 3; i++) await clipMadeUp(library, { record: corpus.record(100 + i, 1200) });
const before = await bytesOf(await backupOf(library));

interface Row {
  tried: number;
  refused: number;
  sentences: Set<string>;
}
const table = new Map<string, Row>();
let wrong = 0;

async function attempt({ kind, file }: Damaged): Promise<void> {
  const row = table.get(kind) ?? { tried: 0, refused: 0, sentences: new Set() };
  table.set(kind, row);
  row.tried++;
  const failure: unknown = await library.stageRestore(new Blob([file]), quietly).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof BackupFailure && sentences[failure.messageKey] !== undefined) {
    row.refused++;
    row.sentences.add(failure.messageKey);
    return;
  }
  wrong++;
  console.error(`${kind}: ${failure === null ? 'accepted' : String(failure)}`);
  await library.discardRestore();
}

const same = async (): Promise<boolean> =>
  Buffer.from(await bytesOf(await backupOf(library))).equals(Buffer.from(before));

for (let i = 0; i < count; i++) {
  await attempt(random() < 0.5 ? damageFile(good, random) : damageContents(good, random));
  if (i % 1000 === 999 && !(await same())) {
    wrong++;
    console.error(`the library changed before ${i + 1}`);
  }
}
let peak = 0;
for (const large of largeOnes(good)) {
  const rest = process.memoryUsage.rss();
  await attempt(large);
  peak = Math.max(peak, process.memoryUsage.rss() - rest);
}
if (!(await same())) wrong++;
await library.stageRestore(new Blob([good]), quietly);

console.table(
  Object.fromEntries(
    [...table].map(([kind, row]) => [
      kind,
      { tried: row.tried, refused: row.refused, because: [...row.sentences].join(' ') },
    ]),
  ),
);
for (const key of new Set([...table.values()].flatMap((row) => [...row.sentences])))
  console.log(`${key}: ${sentences[key]?.message}`);
console.log(
  `${wrong} wrong; the library is ${(await same()) ? 'unchanged' : 'CHANGED'}; the large ones took at most ${Math.round(peak / 1e6)} MB more`,
);
process.exitCode = wrong === 0 ? 0 : 1;
