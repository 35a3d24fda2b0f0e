/** A journal's files in memory, full after a few lines; `broken` makes every writing fail. */
import type { JournalFiles } from '../../src/clippings/journal/files';

const FULL = 4000;

export interface MemoryFiles extends JournalFiles {
  texts: Map<string, string>;
  broken: boolean;
}

export function memoryFiles(): MemoryFiles {
  const texts = new Map<string, string>();
  const nameOf = (number: number): string => String(number).padStart(8, '0');
  const last = (): string => [...texts.keys()].sort().at(-1) ?? nameOf(1);
  const begin = async (): Promise<string> => {
    const name = nameOf(Number(last()) + 1);
    texts.set(name, '');
    return name;
  };
  const memory: MemoryFiles = {
    texts,
    broken: false,
    names: async () => [...texts.keys()].sort(),
    read: async (name) => texts.get(name)!,
    async append(coming) {
      const text = await coming;
      if (text === null) return;
      if (memory.broken) throw new DOMException('full', 'QuotaExceededError');
      const name = (texts.get(last())?.length ?? 0) > FULL ? await begin() : last();
      texts.set(name, (texts.get(name) ?? '') + text);
    },
    begin,
    async rewrite(name, change) {
      const after = change(texts.get(name)!);
      if (after === '') texts.delete(name);
      else texts.set(name, after);
    },
    remove: async (name) => void texts.delete(name),
    removeAll: async () => texts.clear(),
  };
  return memory;
}
