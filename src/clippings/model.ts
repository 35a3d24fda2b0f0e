/** What the library keeps: a clipping, its light head for lists, and what a reader may correct. */
import type { AnnotationRecord, Article, Official, Reference, Role } from '../annotate/record';

/** A stretch of the article that a reader chose: a W3C text quote with its context, and its position in `article.text`. */
export interface TextQuote {
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into `article.text`, end exclusive. */
  start: number;
  end: number;
}

/** What a reader set right in an official; `name` is the name as it was recognised. Null: this is no official. */
export interface OfficialCorrection {
  name: string;
  change:
    | (Partial<Pick<Official, 'name' | 'rank' | 'country' | 'class'>> & {
        roles?: Pick<Role, 'title' | 'organization' | 'status'>[];
      })
    | null;
}

/** What a reader set right in a reference, known by the text of its first mention. Null: this is no reference. */
export interface ReferenceCorrection {
  mention: string;
  change: Partial<Omit<Reference, 'mentions' | 'keyInferred'>> | null;
}

/** Kept apart from the record, so that a better recogniser can annotate anew and lose none of them. */
export interface Corrections {
  article: Partial<Pick<Article, 'title' | 'byline' | 'published' | 'site' | 'section'>>;
  officials: OfficialCorrection[];
  references: ReferenceCorrection[];
}

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
