/** How far the journal, the second copy of the clippings, follows the database: one row of the table of states. */

export interface PendingChange {
  n: number;
  /** Clippings that are written as a whole. */
  ids: number[];
  /** Those of which tags and bin alone changed: they may be all that there are. */
  sets?: number[];
  gone: string[];
  decisions: boolean;
}

export interface JournalRow {
  key: 'journal';
  /** Number of the last change that the journal gets. */
  n: number;
  /** False: it does not hold the whole library, and is to be written anew. */
  whole: boolean;
  /** The last change of which it got no lines, and never will but by being written anew. */
  unwritten: number;
  /** Changes of which it is not known that the journal has them. */
  pending: PendingChange[];
  /** Request ids of what was removed for ever, and whose words may still stand in the journal. */
  gone: string[];
  /** It was written anew, change `n`, up to the file `last`; the files before `before` still stand. */
  outdated: { before: string; last: string; n: number } | null;
  /** Older files that were written again to take something out, before a line was added to `last`; not seen by a later run yet. */
  rewritten: { files: string[]; last: string } | null;
  /** The browser lost the database, and what the journal held is not all back yet. */
  lost: boolean;
  /** The changes that it had lost then: those after `after`, up to `upTo`; what bears a higher number was made since. */
  missing: { after: number; upTo: number } | null;
  /** The last time that this happened; `at` in ISO 8601. */
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
