/** Collects the journal lines of one change within its transaction; they are written after the commit. */

import type { Lines } from '../journal-files/tail';
import type { DecisionLine } from '../lines/format';
import type { Clipping } from '../model/clipping';
import type { JournalRow } from '../store/journal-row';
import { type Entry, putEntry, writeEntry } from './line';

/** With more pending changes the journal is rewritten instead. */
const MOST_PENDING = 200;

export interface Change {
  put(clipping: Clipping): void;
  set(id: number, of: string, set: { tags: string[]; deletedAt: string | null }): void;
  gone(of: string): void;
  decisions(all: DecisionLine[]): void;
  /** Too much changed for single lines: maintenance will rewrite the journal. */
  everything(): void;
  /** Returns the journal's row with this change as pending, or the same row if there is nothing to write. */
  addedTo(row: JournalRow): JournalRow;
  /** The lines to write, or null. Call after `addedTo`, which numbers the change. */
  lines(): Lines | null;
}

/** `written`: numbers of changes that are in the journal. */
export function newChange(written: ReadonlySet<number>): Change {
  const entries: Entry[] = [];
  const ids = new Set<number>();
  const sets = new Set<number>();
  const gone: string[] = [];
  let decisions = false;
  let everything = false;
  let n = 0;
  return {
    put(clipping) {
      ids.add(clipping.id);
      entries.push(putEntry(clipping));
    },
    set(id, of, set) {
      sets.add(id);
      entries.push({ of, set });
    },
    gone(of) {
      gone.push(of);
      entries.push({ of, gone: true });
    },
    decisions(all) {
      decisions = true;
      entries.push({ decisions: all });
    },
    everything() {
      everything = true;
    },
    addedTo(row) {
      if (everything) return { ...row, n: row.n + 1, whole: false, unwritten: row.n + 1, pending: [], gone: [] };
      if (entries.length === 0) return row;
      n = row.n + 1;
      const pending = [
        ...row.pending.filter((change) => !written.has(change.n)),
        { n, ids: [...ids], sets: [...sets], gone, decisions },
      ];
      const tooMany = pending.length > MOST_PENDING;
      return {
        ...row,
        n,
        whole: row.whole && !tooMany,
        unwritten: tooMany ? n : row.unwritten,
        pending: tooMany ? [] : pending,
        gone: [...row.gone, ...gone],
      };
    },
    lines: () => (n === 0 ? null : { n, text: entries.map((entry) => writeEntry(n, entry)).join('') }),
  };
}
