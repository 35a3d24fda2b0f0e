/** A journal's files in memory, full after a few lines; another `run` is another start of the browser. `broken` makes every writing fail. */
import type { JournalFiles } from '../../src/clippings/journal-files/files';

const FULL = 4000;

export interface MemoryFiles extends JournalFiles {
  texts: Map<string, string>;
  run: number;
  broken: boolean;
}

export function memoryFiles(): MemoryFiles {
  const texts = new Map<string, string>();
  const numberOf = (name: string): number => Number.parseInt(name, 10);
  const newest = (): string | undefined => [...texts.keys()].sort().at(-1);
  const begin = async (): Promise<string> => {
    const name = `${String(numberOf(newest() ?? '0') + 1).padStart(8, '0')}-${memory.run}`;
    texts.set(name, '');
    return name;
  };
  const isOfThisRun = async (name: string): Promise<boolean> => name.endsWith(`-${memory.run}`);
  const memory: MemoryFiles = {
    texts,
    run: 1,
    broken: false,
    names: async () => [...texts.keys()].sort(),
    isOfThisRun,
    read: async (name) => texts.get(name) ?? '',
    async append(coming) {
      const text = await coming;
      const last = newest();
      const goesOn = last !== undefined && (await isOfThisRun(last)) && texts.get(last)!.length <= FULL;
      const name = goesOn ? last : await begin();
      if (text === null) return name;
      if (memory.broken) throw new DOMException('full', 'QuotaExceededError');
      texts.set(name, texts.get(name)! + text);
      return name;
    },
    begin,
    async rewrite(name, change) {
      const before = texts.get(name)!;
      const after = change(before);
      if (after === before) return false;
      if (after === '') texts.delete(name);
      else texts.set(name, after);
      return after !== '';
    },
    remove: async (name) => void texts.delete(name),
    removeAll: async () => texts.clear(),
  };
  return memory;
}
