/**
 * The tail: a copy of the journal's latest lines, in another kind of storage than database and files. A file may be readable but not on
 * disk while the browser that wrote it runs; so lines are kept until a later browser run has seen them in the files.
 */

/** The journal lines of one change. */
export interface Lines {
  n: number;
  text: string;
}

export interface TailEntry {
  n: number;
  /** UTF-16 units. */
  length: number;
  /** Empty if the entry is damaged. */
  read(): Promise<string>;
}

export interface Tail {
  /**
   * Resolves when the lines are durable, or there was no room for them. Opens the storage before `lines` resolves; null keeps nothing.
   */
  keep(lines: Promise<Lines | null>): Promise<void>;
  /** Entries of this browser run, lowest numbers first. */
  entries(): Promise<TailEntry[]>;
  /** Entries of earlier runs, lowest numbers first. */
  earlier(): Promise<TailEntry[]>;
  forgetEarlier(): Promise<void>;
  /** Rewrites the entries of all runs; an empty result removes the entry. */
  rewrite(change: (text: string) => string): Promise<void>;
  /** Removes entries of all runs with lower numbers. */
  dropBelow(n: number): Promise<void>;
  removeAll(): Promise<void>;
}
