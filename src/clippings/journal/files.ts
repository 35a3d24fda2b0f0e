/** The journal's files, and the journal of an open database. */
import type { Tail } from './tail';

export interface JournalFiles {
  /** In the order in which they were begun. */
  names(): Promise<string[]>;
  /** Whether the browser that wrote the file is still running; until it has ended nothing is certain of the disk. */
  isOfThisRun(name: string): Promise<boolean>;
  /** Empty where the browser knows the name and has lost the file. */
  read(name: string): Promise<string>;
  /**
   * All of it or nothing, whatever happens meanwhile. Goes on in the last file of this run until that is full; returns its name. The file is
   * opened at once, while the text is still to come; null: nothing is written after all.
   */
  append(text: string | Promise<string | null>): Promise<string>;
  /** What is appended from now on stands in a new file; returns its name. */
  begin(): Promise<string>;
  /**
   * Nothing is appended meanwhile. A change to nothing removes the file, or empties it; to the same leaves it as it is. Returns whether
   * something was written: the file is then no safer than one of this run.
   */
  rewrite(name: string, change: (text: string) => string): Promise<boolean>;
  remove(name: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** The journal of an open database. */
export interface Journal {
  files: JournalFiles;
  /** Null where the browser gives nothing to keep it in. */
  tail: Tail | null;
  /** Numbers of changes that are in the files for certain. */
  written: Set<number>;
}
