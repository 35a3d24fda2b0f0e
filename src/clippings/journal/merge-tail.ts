/** Lines that the tail has of earlier runs of the browser, and the files have lost → the files; then those runs are forgotten. */
import type { Journal, JournalFiles } from './files';
import { numbersIn, readEntry } from './line';
import type { TailEntry } from './tail';

/** A store that cannot be read holds nothing, and must not stand in the way of what the files hold. */
export const earlierEntries = async ({ tail }: Journal): Promise<TailEntry[]> =>
  (await tail?.earlier().catch(() => [])) ?? [];

/** `earlier`: what the tail has. Stopped at any moment, it begins again when the database is next opened. Rejects where the files cannot be written. */
export async function mergeTail({ files, tail }: Journal, earlier: readonly TailEntry[]): Promise<void> {
  if (earlier.length > 0) {
    const there = await numbersSince(files, earlier[0]!.n);
    for (const { n, read } of earlier) {
      const text = there.has(n) ? '' : soundLines(n, await read());
      if (text === '') continue;
      // The file that they go to now is as unproven as the one that was lost.
      await tail!.keep(Promise.resolve({ n, text }));
      await files.append(text);
    }
  }
  await tail?.forgetEarlier().catch(() => {});
}

/** Numbers of changes in the files, the last file first, until one ends before `first`: seldom more than two are read. */
async function numbersSince(files: JournalFiles, first: number): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (const name of (await files.names()).reverse()) {
    const here = numbersIn(await files.read(name));
    for (const n of here) numbers.add(n);
    if (here.length > 0 && here.every((n) => n < first)) break;
  }
  return numbers;
}

/** What a damaged entry has in place of lines stays out of the files. */
const soundLines = (n: number, text: string): string =>
  text
    .split(/(?<=\n)/)
    .filter((line) => line.endsWith('\n') && readEntry(line)?.n === n)
    .join('');
