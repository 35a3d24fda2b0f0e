/**
 * The journal, format 1: the second copy of the clippings, in files apart from the database. Each line is one event (`JournalLine`) with
 * the number of its change; of two lines about one clipping the higher number counts. UTF-8, lines end in \n. See `docs/journal.md`.
 */
import type { BackupLine, DecisionLine } from '../lines/format';
import type { Clipping } from '../model/clipping';

export type Entry =
  /** The whole clipping; `id`, local to its database, gives the order of clipping. */
  | { of: string; id: number; put: BackupLine }
  /** The fields that bulk changes set; the rest stays as in the last `put`. */
  | { of: string; set: { tags: string[]; deletedAt: string | null } }
  /** Permanently deleted. */
  | { of: string; gone: true }
  /** All joins and splits of dossiers; replaces earlier ones. */
  | { decisions: DecisionLine[] }
  /** Ends a snapshot: lines of this number hold the whole library, and lower numbers are void. */
  | { whole: true };

export type JournalLine = { n: number } & Entry;

export function putEntry({ id, ...put }: Clipping): Entry {
  return { of: put.requestId, id, put };
}

/** With its line feed. */
export const writeEntry = (n: number, entry: Entry): string => `${JSON.stringify({ n, ...entry })}\n`;

/** Null where the line is damaged. */
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

/** The request id of a line, without parsing all of it; null if it is not about a clipping. */
export function clippingOfLine(line: string): string | null {
  const found = HEAD.exec(line);
  return found === null ? null : (JSON.parse(found[1]!) as string);
}

/** The change number of a line, without parsing the line; null where it has none. */
export const numberOfLine = (line: string): number | null => numbersIn(line)[0] ?? null;

/** The change numbers of the lines of `text`, without parsing the lines. */
export const numbersIn = (text: string): number[] => Array.from(text.matchAll(/^\{"n":(\d+)/gm), ([, n]) => Number(n));
