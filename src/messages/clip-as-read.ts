import type { ClipRequest } from './from-screen';
import type { TextQuote } from './quote';
import type { PageReading } from './to-page';

/**
 * A new request to clip what was read in a tab: without tags or note, and without what needs the reader's consent. `quote`: clip only this.
 */
export const clipAsRead = (
  tabId: number,
  { record, markup, corrections }: PageReading,
  quote: TextQuote | null = null,
): ClipRequest => ({
  type: 'clip',
  requestId: crypto.randomUUID(),
  tabId,
  record,
  markup,
  tags: [],
  note: '',
  corrections,
  quote,
  asNewVersion: false,
  privateAgreed: false,
});
