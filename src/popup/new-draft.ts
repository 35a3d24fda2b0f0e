/** Creates drafts, and adds corrections made in the page. */
import { type Draft, emptyDraft } from '../clippings';
import type { PageReading } from '../messages';

export const newDraft = (): Draft => emptyDraft(crypto.randomUUID(), new Date().toISOString());

/** Adds the corrections made in the page, even after the draft was begun; for the same official the draft's own correction wins. */
export function withCorrections(draft: Draft, reading: PageReading | null): Draft {
  if (reading === null) return draft;
  const { officials } = draft.corrections;
  const more = reading.corrections.officials.filter(({ name }) => officials.every((other) => other.name !== name));
  return { ...draft, corrections: { ...draft.corrections, officials: [...officials, ...more] } };
}
