/** Replays the journal: the last state of each clipping. Ignores damaged lines, and clippings that a backup would refuse. */

import type { JournalFiles } from '../journal-files/files';
import type { DecisionLine } from '../lines/format';
import { readLine } from '../lines/line';
import { type JournalLine, readEntry } from './line';

export type Put = Extract<JournalLine, { put: unknown }>;
type SetLine = Extract<JournalLine, { set: unknown }>;

/** Location of the last `put` of a clipping. */
interface LastPut {
  n: number;
  id: number;
  file: string;
  /** Line index within the file. */
  at: number;
}

/** What is kept in memory, whatever the length of the journal: maps by request id. */
interface Replayed {
  /** The highest number of any line. */
  n: number;
  /** Number of the last snapshot: lower ones are void. */
  whole: number;
  puts: Map<string, LastPut>;
  sets: Map<string, SetLine>;
  gone: Map<string, number>;
  decisions: { n: number; all: DecisionLine[] };
}

export async function replayJournal(files: JournalFiles): Promise<Replayed> {
  const replayed: Replayed = {
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
      if (line !== null) await applyLine(replayed, line, file, at);
    }
  }
  return replayed;
}

async function applyLine(replayed: Replayed, line: JournalLine, file: string, at: number): Promise<void> {
  const { n } = line;
  replayed.n = Math.max(replayed.n, n);
  if ('whole' in line) replayed.whole = Math.max(replayed.whole, n);
  else if ('decisions' in line) {
    if (n >= replayed.decisions.n) replayed.decisions = { n, all: line.decisions };
  } else if ('gone' in line) replayed.gone.set(line.of, Math.max(n, replayed.gone.get(line.of) ?? 0));
  else if ('set' in line) {
    if (n >= (replayed.sets.get(line.of)?.n ?? 0)) replayed.sets.set(line.of, line);
  } else if ('put' in line && n >= (replayed.puts.get(line.of)?.n ?? 0) && (await isWhole(line)))
    replayed.puts.set(line.of, { n, id: line.id, file, at });
}

const isWhole = ({ put }: Put): Promise<boolean> =>
  readLine(JSON.stringify(put), '').then(
    () => true,
    () => false,
  );
