/**
 * `npm run bench -- export [count] [format …]`: exports 20,000 full clippings in every format, or the given ones, compared with Papa Parse
 * and JSON.stringify. All formats take about ten seconds per thousand clippings, because each runs twice: give one for a large library.
 * Each runs in its own process. The clippings are those of tests/export/many.ts (4 kB of text, five officials, three documents); 500 of
 * them are repeated with new ids, so that creating them costs nothing.
 *
 * MB/s is of the input as JSON in UTF-8, by wall time; on a busy machine compare the CPU seconds. "live" is the largest live memory (heap
 * and buffers after a forced collection, every 500 clippings) above that before the export; "resident" is the largest resident set above
 * that before, garbage included.
 */
import '../export/words';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Clipping } from '../../src/clippings';
import { formats } from '../../src/export';
import { clippings as clippingsTable } from '../../src/export/tables/clippings';
import { many } from '../export/many';

const mega = 1_000_000;
const peers = ['Papa Parse, clippings', 'JSON.stringify'] as const;
const alone = ['csv-officials', 'csv-posts', 'csv-references', 'csv-mentions', 'csv-relations'];
const shown = formats.map(({ id }) => id).filter((id) => !alone.includes(id.replace('parquet', 'csv')));

interface Measured {
  name: string;
  inputBytes: number;
  outputBytes: number;
  seconds: number;
  cpuSeconds: number;
  liveBytes: number | null;
  residentBytes: number;
}

const distinct = 500;

function* library(count: number): Generator<Clipping> {
  const made = many(distinct);
  for (let id = 1; id <= count; id += 1) {
    const requestId = `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
    yield { ...(made[id % distinct] as Clipping), id, requestId };
  }
}

function inputBytes(count: number): number {
  let bytes = 0;
  for (const { markup: _, ...clipping } of library(distinct)) bytes += Buffer.byteLength(JSON.stringify(clipping));
  return (bytes / distinct) * count;
}

async function* streamed(items: Iterable<Clipping>): AsyncGenerator<Clipping> {
  yield* items;
}

/** Runs one format into a sink that only counts bytes. */
async function exported(id: string, count: number, onProgress: (done: number) => void): Promise<number> {
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      bytes += chunk.length;
    },
  });
  const format = formats.find((candidate) => candidate.id === id);
  await format?.write(streamed(library(count)), sink, { signal: new AbortController().signal, onProgress });
  return bytes;
}

/** The size in bytes of a file of the whole library, created in one piece. */
function peer(name: string, count: number): number {
  const whole = [...library(count)];
  const fields = clippingsTable.columns.map((column) => column.name);
  const text =
    name === 'JSON.stringify'
      ? JSON.stringify(whole.map(({ markup: _, ...clipping }) => clipping))
      : Papa.unparse({ fields, data: whole.flatMap(clippingsTable.rows) }, { escapeFormulae: true });
  return new TextEncoder().encode(text).length;
}

function liveNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function largestLive(id: string, count: number): Promise<number> {
  const before = liveNow();
  let largest = 0;
  await exported(id, count, (done) => {
    if (done % 500 === 0) largest = Math.max(largest, liveNow() - before);
  });
  return largest;
}

async function measured(name: string, count: number): Promise<Measured> {
  const isPeer = peers.some((candidate) => candidate === name);
  const run = async (size: number) => (isPeer ? peer(name, size) : await exported(name, size, () => undefined));
  await run(distinct);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  const outputBytes = await run(count);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / mega;
  const residentBytes = process.resourceUsage().maxRSS * 1024 - before;
  const liveBytes = isPeer ? null : await largestLive(name, count);
  return { name, inputBytes: inputBytes(count), outputBytes, seconds, cpuSeconds, liveBytes, residentBytes };
}

function line({ name, inputBytes, outputBytes, seconds, cpuSeconds, liveBytes, residentBytes }: Measured): string {
  const columns = [
    (inputBytes / mega / seconds).toFixed(1),
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (outputBytes / mega).toFixed(0),
    liveBytes === null ? '-' : (liveBytes / mega).toFixed(1),
    (residentBytes / mega).toFixed(0),
  ];
  return name.padEnd(24) + columns.map((column) => column.padStart(11)).join('');
}

const [only, size] = process.env.EXPORT_BENCH?.split('|') ?? [];
if (only !== undefined) {
  console.log(JSON.stringify(await measured(only, Number(size))));
} else {
  const count = Number(process.argv[4] ?? 20_000);
  console.log(`${count} clippings, ${(inputBytes(count) / mega).toFixed(0)} MB; Node ${process.version}`);
  console.log(
    ' '.repeat(24) +
      ['MB/s', 's', 'CPU s', 'output MB', 'live MB', 'resident MB'].map((head) => head.padStart(11)).join(''),
  );
  const named = process.argv.slice(5);
  for (const name of named.length > 0 ? named : [...shown, ...peers]) {
    const child = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url)], {
      env: { ...process.env, EXPORT_BENCH: `${name}|${count}` },
      encoding: 'utf8',
    });
    console.log(line(JSON.parse(child)));
  }
}
