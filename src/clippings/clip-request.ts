/** What is asked of the library when a page is clipped, and what it answers. */
import type { AnnotationRecord } from '../annotate/record';
import type { ClippingHead, Corrections, TextQuote } from './model';

export interface ClipRequest {
  /** A fresh UUID for each wish of the reader; the same one again for a retry. */
  requestId: string;
  record: AnnotationRecord;
  markup: string | null;
  tags: string[];
  note: string;
  corrections: Corrections;
  /** Set: clip only this quote. */
  quote: TextQuote | null;
  /** False: answer `duplicate` where the article is in the library already. True: keep this text as its next version. */
  asNewVersion: boolean;
  /** Versions of what made `record`. */
  recogniser: string;
  registry: string;
}

export type ClipOutcome =
  /** Committed and read back. `again`: this very request had been saved before. */
  | { status: 'saved'; head: ClippingHead; again: boolean }
  /** Nothing written: the article was clipped before. Newest first; `sameText` where the newest bears the very same text. */
  | { status: 'duplicate'; earlier: ClippingHead[]; sameText: boolean };
