/** The stored model: a clipping, its head for lists, and the reader's corrections. */
import type { AnnotationRecord } from '../../annotate/record';
import type { Corrections, OfficialCorrection, ReferenceCorrection, TextQuote } from '../../messages';

/** Also sent in messages. Corrections are stored apart from the record, so that annotating again keeps them. */
export type { Corrections, OfficialCorrection, ReferenceCorrection, TextQuote };

export type ClippingKind = 'article' | 'quote';

export interface Clipping {
  /** Local to this database, ascending in the order of clipping, never reused. Backups omit it. */
  id: number;
  /** Identifies the article: the `requestId` of its first version. */
  workId: string;
  /** From 1. */
  version: number;
  /** UUID from the clip request, which makes retries idempotent. The identity across databases. */
  requestId: string;
  /** ISO 8601, by the computer's clock. */
  clippedAt: string;
  kind: ClippingKind;
  quote: TextQuote | null;
  /** As recognised; `corrected(clipping)` applies the corrections. */
  record: AnnotationRecord;
  /** Cleaned article markup. Untrusted: goes through DOMPurify before it is shown. */
  markup: string | null;
  /** SHA-256 of title and text, hexadecimal. */
  contentHash: string;
  /** Versions of the recogniser and of its registry that made `record`. */
  recogniser: string;
  registry: string;
  tags: string[];
  note: string;
  corrections: Corrections;
  /** When it went to the bin, in ISO 8601; null outside the bin. */
  deletedAt: string | null;
}

/** `live`: the newest version of its article; `older`: a newer one exists; `bin`: deleted, kept for 30 days. */
export type ClippingState = 'live' | 'older' | 'bin';

/** The small row that lists show, with corrections applied. */
export interface ClippingHead {
  id: number;
  workId: string;
  version: number;
  requestId: string;
  state: ClippingState;
  kind: ClippingKind;
  title: string;
  byline: string[];
  site: string;
  section: string | null;
  url: string;
  canonicalUrl: string;
  /** Normalised addresses by which the same article is recognised. */
  urlKeys: string[];
  published: string | null;
  clippedAt: string;
  deletedAt: string | null;
  tags: string[];
  hasNote: boolean;
  /** The beginning of the quote or of the text, at most 200 characters. */
  excerpt: string;
  officials: number;
  references: number;
  /** UTF-16 code units of the text. */
  length: number;
  contentHash: string;
  recogniser: string;
}

export const noCorrections: Corrections = { article: {}, officials: [], references: [] };
