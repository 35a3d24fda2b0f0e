/** The journal → the clippings that it holds, as a backup holds them: what a restore can take. */
import type { DecisionLine } from '../backup/format';
import { readLine } from '../backup/line';
import type { StagedSource } from '../backup/source';
import type { JournalFiles } from './files';
import { type JournalLine, readEntry } from './line';

type Put = Extract<JournalLine, { put: unknown }>;
type SetLine = Extract<JournalLine, { set: unknown }>;

/** Where the last words about a clipping stand. */
interface Last {
  n: number;
  id: number;
  file: string;
  /** Line of the file. */
  at: number;
}

/** All that is held in memory of a journal of any length. */
interface Heard {
  /** The highest number that any line bears. */
  n: number;
  whole: number;
  puts: Map<string, Last>;
  sets: Map<string, SetLine>;
  gone: Map<string, number>;
  decisions: { n: number; all: DecisionLine[] };
}

/** Clippings staged at once. */
const PART = 200;
const DECISIONS = 'decisions';

/** Damaged lines, and clippings that are not what a backup would take, are passed over. */
export async function readJournal(files: JournalFiles): Promise<StagedSource & { n: number }> {
  const { n, whole, puts, sets, gone, decisions } = await hear(files);
  const kept = [...puts]
    .flatMap(([of, last]) => (last.n >= whole && (gone.get(of) ?? 0) < last.n ? last : []))
    .sort((a, b) => a.id - b.id);
  const linesOf = oneFileHeld(files);
  const taken = new Set<string>();

  function asLast(put: Put): Put['put'] {
    const set = sets.get(put.of);
    const last = set === undefined || set.n < put.n ? put.put : { ...put.put, ...set.set };
    // A database that had lost its last changes may have given a version twice.
    let { version } = last;
    while (taken.has(`${last.workId} ${version}`)) version++;
    taken.add(`${last.workId} ${version}`);
    return { ...last, version };
  }

  return {
    n,
    checksum: 'journal',
    clippings: kept.length,
    parts: Array.from({ length: Math.ceil(kept.length / PART) }, (_, i) => ({
      name: String(i),
      lines: Math.min(PART, kept.length - i * PART),
    })),
    decisions: { name: DECISIONS, lines: decisions.all.length },
    async lines({ name }) {
      if (name === DECISIONS) return decisions.all.map((decision) => JSON.stringify(decision));
      const from = Number(name) * PART;
      const lines: string[] = [];
      for (const { file, at } of kept.slice(from, from + PART))
        lines.push(JSON.stringify(asLast(readEntry((await linesOf(file))[at]!) as Put)));
      return lines;
    },
  };
}

async function hear(files: JournalFiles): Promise<Heard> {
  const heard: Heard = {
    n: 0,
    whole: 0,
    puts: new Map(),
    sets: new Map(),
    gone: new Map(),
    decisions: { n: 0, all: [] },
  };
  for (const file of await files.names()) {
    for (const [at, text] of (await files.read(file)).split('\n').entries()) {
      const line = readEntry(text);
      if (line !== null) await take(heard, line, file, at);
    }
  }
  return heard;
}

async function take(heard: Heard, line: JournalLine, file: string, at: number): Promise<void> {
  const { n } = line;
  heard.n = Math.max(heard.n, n);
  if ('whole' in line) heard.whole = Math.max(heard.whole, n);
  else if ('decisions' in line) {
    if (n >= heard.decisions.n) heard.decisions = { n, all: line.decisions };
  } else if ('gone' in line) heard.gone.set(line.of, Math.max(n, heard.gone.get(line.of) ?? 0));
  else if ('set' in line) {
    if (n >= (heard.sets.get(line.of)?.n ?? 0)) heard.sets.set(line.of, line);
  } else if ('put' in line && n >= (heard.puts.get(line.of)?.n ?? 0) && (await isWhole(line)))
    heard.puts.set(line.of, { n, id: line.id, file, at });
}

const isWhole = ({ put }: Put): Promise<boolean> =>
  readLine(JSON.stringify(put), '').then(
    () => true,
    () => false,
  );

/** Neighbours mostly stand in one file. */
function oneFileHeld(files: JournalFiles): (name: string) => Promise<string[]> {
  let held: { name: string; lines: string[] } | null = null;
  return async (name) => {
    if (held?.name !== name) held = { name, lines: (await files.read(name)).split('\n') };
    return held.lines;
  };
}
