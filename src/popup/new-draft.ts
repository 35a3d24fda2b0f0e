/** Creates drafts, and brings them to what was corrected in the page. */
import { type Draft, emptyDraft, withWritten } from '../clippings';
import type { EarlierClipping, TabReading } from '../messages';

export const newDraft = (): Draft => emptyDraft(crypto.randomUUID(), new Date().toISOString());

/**
 * The draft with the corrections made in the page, even after the draft was begun. The page knows who is no official: on a card it may have been
 * said, or taken back, since. It does not know what was put right in the library, and carried over from there. Of the same official the draft's
 * own words win otherwise.
 */
export function withCorrections(draft: Draft, { reading, existing }: TabReading): Draft {
  if (reading === null) return draft;
  const carried = existing !== null && draft.carriedFrom === existing.id ? existing.written.corrections : null;
  const isCarried = (name: string) => carried?.officials.some((one) => one.name === name && one.change === null);
  const officials = draft.corrections.officials.filter(({ name, change }) => change !== null || isCarried(name));
  const more = reading.corrections.officials.filter(({ name }) => officials.every((other) => other.name !== name));
  // Documents are corrected in the library alone, by their places in the text, which are those of the text as it is read now.
  const references = carried?.references ?? draft.corrections.references;
  return { ...draft, corrections: { ...draft.corrections, officials: [...officials, ...more], references } };
}

/** The draft with what was written on the latest version of the article, unless it is in it. */
export function withEarlier(draft: Draft, existing: EarlierClipping | null): Draft {
  if (existing === null || draft.carriedFrom === existing.id) return draft;
  return { ...withWritten(draft, existing.written), carriedFrom: existing.id };
}
