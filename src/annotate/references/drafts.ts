/** Bills and drafts: documents that are not yet. */

import type { Found } from './found';

/** *dự thảo về Luật …* is loose speech for *dự thảo Luật …*. */
const DRAFT = /(?:(?:dự thảo|dự án|dự|bản thảo)(?: các)?(?: \d+)?|dự thảo về) $/i;
/** What stands between two items of a list of drafts. */
const JOINT = /^(?:,|;|,? và)(?: (?:dự án|dự thảo))? $/;

/** Marks the drafts among `found`, which stand in order. */
export function markDrafts(text: string, found: Found[]): void {
  let previous: Found | null = null;
  for (const item of found) {
    if (item.id === null || item.name !== null) {
      item.draft = DRAFT.test(text.slice(Math.max(0, item.start - 20), item.start));
      if (!item.draft && previous?.draft) item.draft = JOINT.test(text.slice(previous.end, item.start));
    }
    previous = item;
  }
}
