/**
 * The popup's unsaved input, stored in `storage.session` and `storage.local` on every change, so that it outlives popup, worker and
 * browser. In private windows only in `storage.session`.
 */
import { type Corrections, noCorrections } from './clipping';

export interface Draft {
  tags: string[];
  note: string;
  corrections: Corrections;
  /** The latest version of the article, if what was written on it is in the draft. */
  carriedFrom?: number;
  /** Replaced at each change: pressing the button twice makes one clipping, and changed input never passes for saved. */
  requestId: string;
  /** ISO 8601. */
  changedAt: string;
}

/** Drafts older than this are dropped when the next one is written. */
export const DRAFT_LIFE_DAYS = 30;

/** One draft per article, whatever the tab: `address` is its canonical URL. */
export const draftKey = (address: string): string => `draft:${address}`;

export const emptyDraft = (requestId: string, changedAt: string): Draft => ({
  tags: [],
  note: '',
  corrections: noCorrections,
  requestId,
  changedAt,
});

/** True where the reader has entered anything, or may have deleted what was carried over. */
export function isWorthKeeping(draft: Draft): boolean {
  const { article, officials, references } = draft.corrections;
  return (
    draft.carriedFrom !== undefined ||
    draft.tags.length > 0 ||
    draft.note.trim() !== '' ||
    Object.keys(article).length + officials.length + references.length > 0
  );
}

/** True when the draft has expired at `now` (ISO 8601). */
export function isStale(draft: Draft, now: string): boolean {
  return Date.parse(now) - Date.parse(draft.changedAt) > DRAFT_LIFE_DAYS * 86_400_000;
}
