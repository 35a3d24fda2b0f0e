/**
 * What the popup holds before the clip: kept in `storage.session`/`storage.local` on every input, so that it outlives the popup, the
 * worker and the browser. In private windows it stays in `storage.session` alone.
 */
import { type Corrections, noCorrections } from './model';

export interface Draft {
  tags: string[];
  note: string;
  corrections: Corrections;
  /** Made anew with each change, so that a second press of the button makes no second clipping, and other words are never taken for saved. */
  requestId: string;
  /** ISO 8601. */
  changedAt: string;
}

/** Drafts older than this are dropped when the next one is written. */
export const DRAFT_LIFE_DAYS = 30;

/** One draft an article, whatever the tab: `address` is its canonical URL. */
export const draftKey = (address: string): string => `draft:${address}`;

export const emptyDraft = (requestId: string, changedAt: string): Draft => ({
  tags: [],
  note: '',
  corrections: noCorrections,
  requestId,
  changedAt,
});

/** True where there is something to lose. */
export function isWorthKeeping(draft: Draft): boolean {
  const { article, officials, references } = draft.corrections;
  return (
    draft.tags.length > 0 ||
    draft.note.trim() !== '' ||
    Object.keys(article).length + officials.length + references.length > 0
  );
}

/** True when the draft is past its life at `now` (ISO 8601). A clock set back keeps it. */
export function isStale(draft: Draft, now: string): boolean {
  return Date.parse(now) - Date.parse(draft.changedAt) > DRAFT_LIFE_DAYS * 86_400_000;
}
