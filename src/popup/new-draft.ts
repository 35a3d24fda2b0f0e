/** Creates drafts, and brings them to what was corrected in the page. */
import { type Draft, emptyDraft } from '../clippings';
import type { PageReading } from '../messages';

export const newDraft = (): Draft => emptyDraft(crypto.randomUUID(), new Date().toISOString());

/**
 * The draft with the corrections made in the page, even after the draft was begun. The page knows who is no official: on a card it may have been
 * said, or taken back, since. Of the same official the draft's own words win otherwise.
 */
export function withCorrections(draft: Draft, reading: PageReading | null): Draft {
  if (reading === null) return draft;
  const officials = draft.corrections.officials.filter(({ change }) => change !== null);
  const more = reading.corrections.officials.filter(({ name }) => officials.every((other) => other.name !== name));
  return { ...draft, corrections: { ...draft.corrections, officials: [...officials, ...more] } };
}
