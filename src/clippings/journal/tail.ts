/**
 * The tail: the journal's latest lines once more, in a store of another kind than database and files. A file that can be read proves
 * nothing about the disk while the browser that wrote it runs; so lines are kept until a later run of the browser has seen them in the files.
 */

/** What one change wrote to the journal. */
export interface Lines {
  n: number;
  text: string;
}

export interface TailEntry {
  n: number;
  /** UTF-16 units. */
  length: number;
  /** Empty where it is damaged. */
  read(): Promise<string>;
}

export interface Tail {
  /**
   * Resolves when they would outlive the browser's end; where there is no room for them they are done without. The store is opened at once,
   * while the lines are still to come; null: nothing is kept after all.
   */
  keep(lines: Promise<Lines | null>): Promise<void>;
  /** Of this run of the browser; lowest numbers first. */
  entries(): Promise<TailEntry[]>;
  /** What earlier runs left; lowest numbers first. */
  earlier(): Promise<TailEntry[]>;
  forgetEarlier(): Promise<void>;
  /** Of all runs. A change to nothing removes the entry. */
  rewrite(change: (text: string) => string): Promise<void>;
  /** Of all runs. */
  dropBelow(n: number): Promise<void>;
  removeAll(): Promise<void>;
}
