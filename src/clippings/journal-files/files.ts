/** Interfaces: the journal's files, and the journal of an open database. */
import type { Tail } from './tail';

export interface JournalFiles {
  /** In the order of creation. */
  names(): Promise<string[]>;
  /** Whether the current browser run wrote the file; until that run has ended, the file may not be durable. */
  isOfThisRun(name: string): Promise<boolean>;
  /** Empty if the browser has lost the file. */
  read(name: string): Promise<string>;
  /**
   * Atomic. Appends to the last file of this run until that is full; returns its name. Opens the file before `text` resolves; null writes
   * nothing.
   */
  append(text: string | Promise<string | null>): Promise<string>;
  /** Starts a new file for what is appended from now on; returns its name. */
  begin(): Promise<string>;
  /**
   * Replaces the content, excluding appends meanwhile. An empty result removes or empties the file; an equal one leaves it. Returns whether
   * content was written: the file is then no more durable than one of this run.
   */
  rewrite(name: string, change: (text: string) => string): Promise<boolean>;
  remove(name: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** The journal of an open database. */
export interface Journal {
  files: JournalFiles;
  /** Null where the browser has no storage for it. */
  tail: Tail | null;
  /** Numbers of changes that are known to be in the files. */
  written: Set<number>;
}
