/** The request to clip a page, and its outcome. */
import type { AnnotationRecord } from '../../annotate/record';
import type { ClippingHead, Corrections, TextQuote } from './clipping';

export interface ClipRequest {
  /** A new UUID for each clip that the reader asks for; a retry repeats it. */
  requestId: string;
  record: AnnotationRecord;
  markup: string | null;
  tags: string[];
  note: string;
  corrections: Corrections;
  /** Null clips the whole article, otherwise only this quote. */
  quote: TextQuote | null;
  /** False: return `duplicate` if the library already has the article. True: save this text as its next version. */
  asNewVersion: boolean;
  /** The version whose tags, note and corrections the reader saw, and changed or left. What was written on any other latest version is added. */
  carriedFrom?: number;
  /** Versions of what made `record`. */
  recogniser: string;
  registry: string;
}

export type ClipOutcome =
  /** Committed and read back. `again`: an earlier attempt with the same `requestId` had saved it. */
  | { status: 'saved'; head: ClippingHead; again: boolean }
  /** Nothing was written, because the article was clipped before. `earlier` is newest first; `sameText`: the newest has the same text. */
  | { status: 'duplicate'; earlier: ClippingHead[]; sameText: boolean };
