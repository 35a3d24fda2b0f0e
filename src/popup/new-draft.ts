/** How a draft begins, and what the page adds to it. */
import { type Draft, emptyDraft } from '../clippings';
import type { PageReading } from '../messages';

export const newDraft = (): Draft => emptyDraft(crypto.randomUUID(), new Date().toISOString());

/** What the reader has put right in the page comes along, since the draft was begun too; on one official the draft has the last word. */
export function withCorrections(draft: Draft, reading: PageReading | null): Draft {
  if (reading === null) return draft;
  const { officials } = draft.corrections;
  const more = reading.corrections.officials.filter(({ name }) => officials.every((other) => other.name !== name));
  return { ...draft, corrections: { ...draft.corrections, officials: [...officials, ...more] } };
}
