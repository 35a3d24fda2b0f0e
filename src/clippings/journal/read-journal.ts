/** Reads the journal as a source of clippings that can be staged like a backup. */

import type { JournalFiles } from '../journal-files/files';
import type { StagedSource } from '../lines/source';
import type { JournalRow } from '../store/journal-row';
import { readEntry } from './line';
import { type Put, replayJournal } from './replay';

/** Clippings staged per transaction. */
const PART = 200;
const DECISIONS = 'decisions';

export interface JournalSource extends StagedSource {
  n: number;
  /** By request id, clippings whose last event is in these changes: their index among the lines, or null if permanently deleted. */
  clippingsOf(changes: Changes): Map<string, number | null>;
  decisionsAreOf(changes: Changes): boolean;
}

type Changes = NonNullable<JournalRow['missing']>;

const isOf = (n: number, { after, upTo }: Changes): boolean => after < n && n <= upTo;

/** Skips damaged lines, and clippings that a backup would refuse. */
export async function readJournal(files: JournalFiles): Promise<JournalSource> {
  const { n, whole, puts, sets, gone, decisions } = await replayJournal(files);
  const kept = [...puts]
    .flatMap(([of, last]) => (last.n >= whole && (gone.get(of) ?? 0) < last.n ? { of, ...last } : []))
    .sort((a, b) => a.id - b.id);
  const linesOf = readLinesCached(files);
  const taken = new Set<string>();

  /** The clipping with the fields of its last `set`. */
  function lastState(put: Put): Put['put'] {
    const set = sets.get(put.of);
    const last = set === undefined || set.n < put.n ? put.put : { ...put.put, ...set.set };
    // A database that had lost its last changes may have used a version twice.
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
        lines.push(JSON.stringify(lastState(readEntry((await linesOf(file))[at]!) as Put)));
      return lines;
    },
    clippingsOf(changes) {
      const changed = new Map<string, number | null>();
      for (const [of, at] of gone) if (isOf(at, changes)) changed.set(of, null);
      for (const [place, { of, n: put }] of kept.entries())
        if (isOf(Math.max(put, sets.get(of)?.n ?? 0), changes)) changed.set(of, place);
      return changed;
    },
    decisionsAreOf: (changes) => isOf(decisions.n, changes),
  };
}

/** Keeps the last file, because consecutive clippings are mostly in the same one. */
function readLinesCached(files: JournalFiles): (name: string) => Promise<string[]> {
  let cached: { name: string; lines: string[] } | null = null;
  return async (name) => {
    if (cached?.name !== name) cached = { name, lines: (await files.read(name)).split('\n') };
    return cached.lines;
  };
}
