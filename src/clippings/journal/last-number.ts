import type { JournalFiles } from './files';
import { numbersIn } from './line';

/** Of the last change in the files. A file that a killed browser but began holds none; one that it began with older changes may hold no more. */
export async function lastNumber(files: JournalFiles): Promise<number> {
  const lasts: number[] = [];
  for (const name of (await files.names()).reverse()) {
    const numbers = numbersIn(await files.read(name));
    if (numbers.length > 0) lasts.push(numbers.reduce((a, b) => Math.max(a, b)));
    if (lasts.length === 2) break;
  }
  return Math.max(0, ...lasts);
}
