/** State of the journal (the second copy of the clippings) relative to the database: one row of the table `state`. */

export interface PendingChange {
  n: number;
  /** Clippings to write as a whole. */
  ids: number[];
  /** Clippings of which only tags or bin changed; possibly all of the library. */
  sets?: number[];
  gone: string[];
  decisions: boolean;
}

export interface JournalRow {
  key: 'journal';
  /** Number of the last change. */
  n: number;
  /** False: the journal does not hold the whole library and must be rewritten. */
  whole: boolean;
  /** The last change without lines of its own, which only a rewrite of the journal will include. */
  unwritten: number;
  /** Changes whose lines may not be in the journal yet. */
  pending: PendingChange[];
  /** Request ids of permanently deleted clippings that the journal may still contain. */
  gone: string[];
  /** Set after a rewrite, as change `n`, up to the file `last`: files before `before` are obsolete, but still exist. */
  outdated: { before: string; last: string; n: number } | null;
  /** Older files that were rewritten to remove lines, before a line was appended to `last`; not yet verified by a later browser run. */
  rewritten: { files: string[]; last: string } | null;
  /** The browser lost changes of the database, and recovery from the journal is not finished. */
  lost: boolean;
  /** The lost changes: `after` < n ≤ `upTo`; higher numbers were made since. */
  missing: { after: number; upTo: number } | null;
  /** The last recovery; `at` in ISO 8601. */
  broughtBack: { at: string; clippings: number } | null;
}

export const firstJournal: JournalRow = {
  key: 'journal',
  n: 0,
  whole: true,
  unwritten: 0,
  pending: [],
  gone: [],
  outdated: null,
  rewritten: null,
  lost: false,
  missing: null,
  broughtBack: null,
};
