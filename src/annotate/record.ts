/**
 * The annotation record: one shape everywhere (page, database, exports, command line).
 * Every offset counts UTF-16 code units of `article.text`. What the article does not fix is null: abstaining beats a wrong answer.
 */

/** What a page says of its article. Dates are ISO 8601 with the offset the page gives, or a bare day. */
export interface Article {
  title: string;
  byline: string[];
  published: string | null;
  modified: string | null;
  site: string;
  url: string;
  canonicalUrl: string;
  language: string;
  section: string | null;
  /** Body text; paragraphs end in \n. */
  text: string;
}

/** A stretch of the article's text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type RoleStatus = 'current' | 'former' | 'acting';

/** One post (chức danh) of an official. */
export interface Role {
  title: string;
  /** As written; empty where the text gives none. */
  organization: string;
  status: RoleStatus;
  /** The fuller organization, where place or body was inferred from elsewhere in the article. */
  inferred: string | null;
  /** The words that say so. */
  evidence: Span;
  /** `other`: a post in a firm, school, hospital …: known, not marked by default. */
  class?: 'official' | 'other';
}

export interface Mention extends Span {
  text: string;
}

/** A named person to whom the article gives a post or rank (người có chức danh). */
export interface Official {
  /** The fullest form in the article. */
  name: string;
  /** Military or police rank (cấp bậc hàm), null where none is said. */
  rank: string | null;
  /** Of a foreign official. */
  country: string | null;
  class: 'official' | 'other';
  roles: Role[];
  mentions: Mention[];
}

export type ReferenceForm = 'full' | 'short' | 'name';

export interface ReferenceMention extends Mention {
  /** điểm, khoản, Điều … as one line, from small to large; null where none is said. */
  pinpoint: string | null;
  form: ReferenceForm;
}

/** A Vietnamese legal, administrative or Party document that the article names (tham chiếu văn bản). */
export interface Reference {
  /** The number as the document bears it, repaired and in NFC; null where the article does not fix it. */
  id: string | null;
  /** Identity across articles, such as `vn:cp:nd:2019:21`; null where it cannot be known. */
  key: string | null;
  /** True where `key` rests on something outside the article (page date, registry, a famous short name). */
  keyInferred: boolean;
  /** Loại văn bản in lower case: `nghị định`. */
  type: string;
  number: string | null;
  year: number | null;
  symbol: string | null;
  issuer: string | null;
  /** Of a law: `Luật Đất đai`. */
  name: string | null;
  subject: string | null;
  /** Date of issue, YYYY-MM-DD. */
  date: string | null;
  /** A bill or dự thảo. */
  draft: boolean;
  mentions: ReferenceMention[];
}

export type RelationKind = 'amends' | 'replaces' | 'repeals' | 'guides' | 'basis';

/** `from` and `to` are indexes of the record's references. */
export interface Relation {
  from: number;
  to: number;
  kind: RelationKind;
}

/** What the recogniser finds in a text. */
export interface Annotation {
  officials: Official[];
  references: Reference[];
  relations: Relation[];
}

export interface AnnotationRecord extends Annotation {
  /** What was read: address or path. */
  source: string;
  /** Null where the page bears no article. */
  article: Article | null;
}
