/** What the library keeps: a clipping, its light head for lists, and what a reader may correct. */
import type { AnnotationRecord } from '../annotate/record';
import type { Corrections, OfficialCorrection, ReferenceCorrection, TextQuote } from '../messages';

/** Shapes that cross the message channel too; corrections stay apart from the record, so that annotating anew loses none of them. */
export type { Corrections, OfficialCorrection, ReferenceCorrection, TextQuote };

export type ClippingKind = 'article' | 'quote';

export interface Clipping {
  /** Of this database alone, ascending in the order of clipping; never used again. A backup does not hold it. */
  id: number;
  /** The same article: all its versions bear the `requestId` of the first. */
  workId: string;
  /** From 1. */
  version: number;
  /** A UUID that the one who asked for the clip made: a second try makes no second clipping. The identity across databases. */
  requestId: string;
  /** ISO 8601, by the computer's clock. */
  clippedAt: string;
  kind: ClippingKind;
  quote: TextQuote | null;
  /** As recognised; `corrected(clipping)` applies what the reader set right. */
  record: AnnotationRecord;
  /** Clean article markup. Untrusted: through DOMPurify before it is shown. */
  markup: string | null;
  /** SHA-256 of title and text, hexadecimal. */
  contentHash: string;
  /** Versions of the recogniser and of its registry that made `record`. */
  recogniser: string;
  registry: string;
  tags: string[];
  note: string;
  corrections: Corrections;
  /** ISO 8601; in the bin since then. Null outside the bin. */
  deletedAt: string | null;
}

/** `live`: the newest version of its article; `older`: a newer one exists; `bin`: deleted, kept for 30 days. */
export type ClippingState = 'live' | 'older' | 'bin';

/** The light row that lists show; corrections applied. */
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
  /** Every address under which the same article may come again, normalised. */
  urlKeys: string[];
  published: string | null;
  clippedAt: string;
  deletedAt: string | null;
  tags: string[];
  hasNote: boolean;
  /** The chosen words of a quote, else the beginning of the text: at most 200 characters. */
  excerpt: string;
  officials: number;
  references: number;
  /** UTF-16 code units of the text. */
  length: number;
  contentHash: string;
  recogniser: string;
}

export const noCorrections: Corrections = { article: {}, officials: [], references: [] };
