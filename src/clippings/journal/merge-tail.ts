/** Appends lines that the files lost, and the tail still has from earlier browser runs; then removes the tail of those runs. */
import type { Journal, JournalFiles } from '../journal-files/files';
import type { TailEntry } from '../journal-files/tail';
import { numbersIn, readEntry } from './line';

/** A tail that cannot be read counts as empty, because the files must still be usable. */
export const earlierEntries = async ({ tail }: Journal): Promise<TailEntry[]> =>
  (await tail?.earlier().catch(() => [])) ?? [];

/** `earlier`: entries of the tail. If interrupted, it starts over at the next opening. Rejects if the files cannot be written. */
export async function mergeTail({ files, tail }: Journal, earlier: readonly TailEntry[]): Promise<void> {
  if (earlier.length > 0) {
    const present = await numbersSince(files, earlier[0]!.n);
    for (const { n, read } of earlier) {
      const text = present.has(n) ? '' : validLines(n, await read());
      if (text === '') continue;
      // Kept in the tail of this run too, because the file they go to now may be lost as well.
      await tail!.keep(Promise.resolve({ n, text }));
      await files.append(text);
    }
  }
  await tail?.forgetEarlier().catch(() => {});
}

/** Change numbers in the files, from the last file back to one with only lower numbers than `first`: seldom more than two files. */
async function numbersSince(files: JournalFiles, first: number): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (const name of (await files.names()).reverse()) {
    const here = numbersIn(await files.read(name));
    for (const n of here) numbers.add(n);
    if (here.length > 0 && here.every((n) => n < first)) break;
  }
  return numbers;
}

/** The undamaged lines of an entry. */
const validLines = (n: number, text: string): string =>
  text
    .split(/(?<=\n)/)
    .filter((line) => line.endsWith('\n') && readEntry(line)?.n === n)
    .join('');
