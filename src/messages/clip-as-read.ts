import type { ClipRequest } from './from-screen';
import type { TextQuote } from './quote';
import type { PageReading } from './to-page';

/**
 * A new wish to clip what was read in a tab, as it was read: without tags or note, and nothing that would have to be asked of the reader first.
 * `quote`: only these words.
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
