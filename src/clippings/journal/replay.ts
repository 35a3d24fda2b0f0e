/** The lines of the journal → what is said last of each clipping. Damaged lines, and clippings that are not what a backup would take, say nothing. */
import type { DecisionLine } from '../backup/format';
import { readLine } from '../backup/line';
import type { JournalFiles } from './files';
import { type JournalLine, readEntry } from './line';

export type Put = Extract<JournalLine, { put: unknown }>;
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
interface Replayed {
  /** The highest number that any line bears. */
  n: number;
  whole: number;
  puts: Map<string, Last>;
  sets: Map<string, SetLine>;
  gone: Map<string, number>;
  decisions: { n: number; all: DecisionLine[] };
}

export async function replayJournal(files: JournalFiles): Promise<Replayed> {
  const heard: Replayed = {
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

async function take(heard: Replayed, line: JournalLine, file: string, at: number): Promise<void> {
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
