/** A tail in memory; another `run` is another start of the browser. `broken` makes every keeping fail. */
import type { Tail, TailEntry } from '../../src/clippings/journal-files/tail';

export interface MemoryTail extends Tail {
  run: number;
  broken: boolean;
  /** Text of each change, by run. */
  runs: Map<number, Map<number, string>>;
}

export function memoryTail(): MemoryTail {
  const runs = new Map<number, Map<number, string>>();
  const entriesOf = (which: (run: number) => boolean): TailEntry[] =>
    [...runs]
      .flatMap(([run, texts]) => (which(run) ? [...texts] : []))
      .map(([n, text]) => ({ n, length: text.length, read: async () => text }))
      .sort((a, b) => a.n - b.n);
  const memory: MemoryTail = {
    run: 1,
    broken: false,
    runs,
    async keep(coming) {
      const lines = await coming;
      if (lines === null || memory.broken) return;
      const texts = runs.get(memory.run) ?? new Map<number, string>();
      runs.set(memory.run, texts.set(lines.n, lines.text));
    },
    entries: async () => entriesOf((run) => run === memory.run),
    earlier: async () => entriesOf((run) => run !== memory.run),
    async forgetEarlier() {
      for (const run of runs.keys()) if (run !== memory.run) runs.delete(run);
    },
    async rewrite(change) {
      for (const texts of runs.values())
        for (const [n, text] of texts) {
          const after = change(text);
          if (after === '') texts.delete(n);
          else texts.set(n, after);
        }
    },
    async dropBelow(least) {
      for (const texts of runs.values()) for (const n of texts.keys()) if (n < least) texts.delete(n);
    },
    removeAll: async () => runs.clear(),
  };
  return memory;
}
