/**
 * The journal, format 1: the second copy of the clippings, in files apart from the database. Each line is one thing that happened to one
 * clipping (`JournalLine`), numbered by the change that it was part of; of two lines about one clipping the higher number counts. All
 * UTF-8, lines end in \n. `docs/journal.md` says the same.
 */
import type { BackupLine, DecisionLine } from '../backup/format';
import type { Clipping } from '../model';

export type Entry =
  /** The clipping as a whole; `id`, of that database alone, tells the order of clipping. */
  | { of: string; id: number; put: BackupLine }
  /** What changes of many clippings at once; all else stays as the last `put` has it. */
  | { of: string; set: { tags: string[]; deletedAt: string | null } }
  /** Removed for ever. */
  | { of: string; gone: true }
  /** All joins and splits of dossiers, those before are void. */
  | { decisions: DecisionLine[] }
  /** Everything that the library held at this change stands in lines of its number: all lower ones are void. */
  | { whole: true };

export type JournalLine = { n: number } & Entry;

export function putEntry({ id, ...put }: Clipping): Entry {
  return { of: put.requestId, id, put };
}

/** With its line feed. */
export const writeEntry = (n: number, entry: Entry): string => `${JSON.stringify({ n, ...entry })}\n`;

/** Null where the line is damaged: it then says nothing. */
export function readEntry(line: string): JournalLine | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && Number.isSafeInteger((value as { n?: unknown }).n)
      ? (value as JournalLine)
      : null;
  } catch {
    return null;
  }
}

const HEAD = /^\{"n":\d+,"of":("(?:[^"\\]|\\.)*")/;

/** The request id of a line, without reading all of it; null of lines about no clipping. */
export function clippingOfLine(line: string): string | null {
  const found = HEAD.exec(line);
  return found === null ? null : (JSON.parse(found[1]!) as string);
}

/** The numbers of the changes that the lines of `text` are of, without reading the lines themselves. */
export const numbersIn = (text: string): number[] => Array.from(text.matchAll(/^\{"n":(\d+)/gm), ([, n]) => Number(n));
