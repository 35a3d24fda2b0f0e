import type { JournalFiles } from '../journal-files/files';
import { numbersIn } from './line';

/** The highest change number in the last two files that have any: a killed browser may leave an empty file, or one with older changes only. */
export async function lastNumber(files: JournalFiles): Promise<number> {
  const lasts: number[] = [];
  for (const name of (await files.names()).reverse()) {
    const numbers = numbersIn(await files.read(name));
    if (numbers.length > 0) lasts.push(numbers.reduce((a, b) => Math.max(a, b)));
    if (lasts.length === 2) break;
  }
  return Math.max(0, ...lasts);
}
