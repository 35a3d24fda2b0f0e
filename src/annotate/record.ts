/**
 * The annotation record: one shape everywhere (page, database, exports, command line).
 * Every offset counts UTF-16 code units of `article.text`. What the article does not determine is null: abstaining beats a wrong answer.
 */

/** The metadata and text of a page's article. Dates are ISO 8601 with the page's own offset, or a bare day. */
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

/** A range of the article's text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type RoleStatus = 'current' | 'former' | 'acting';

/** One post (chức danh) of an official. */
export interface Role {
  title: string;
  /** As written; '' if the text gives none. */
  organization: string;
  status: RoleStatus;
  /** The fuller organization, if its place or body was inferred from elsewhere in the article. */
  inferred: string | null;
  /** The sentence that states it. */
  evidence: Span;
  /** `other`: a post in a firm, school, hospital …: recognised, but not marked by default. */
  class?: 'official' | 'other';
}

export interface Mention extends Span {
  text: string;
}

/** A named person to whom the article gives a post or rank (người có chức danh). */
export interface Official {
  /** The fullest form in the article. */
  name: string;
  /** Military or police rank (cấp bậc hàm); null if none is stated. */
  rank: string | null;
  /** For a foreign official; otherwise null. */
  country: string | null;
  class: 'official' | 'other';
  roles: Role[];
  mentions: Mention[];
}

export type ReferenceForm = 'full' | 'short' | 'name';

export interface ReferenceMention extends Mention {
  /** điểm, khoản, Điều … in one line, from small to large; null if none is stated. */
  pinpoint: string | null;
  form: ReferenceForm;
}

/** A Vietnamese legal, administrative or Party document that the article names (tham chiếu văn bản). */
export interface Reference {
  /** The canonical number (số, ký hiệu), in NFC; null if the article does not determine it. */
  id: string | null;
  /** Identity across articles, such as `vn:cp:nd:2019:21`; null if it cannot be known. */
  key: string | null;
  /** True if `key` depends on something outside the article (page date, registry, a well-known number). */
  keyInferred: boolean;
  /** Loại văn bản in lower case: `nghị định`. */
  type: string;
  number: string | null;
  year: number | null;
  symbol: string | null;
  issuer: string | null;
  /** For a law: `Luật Đất đai`. */
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

/** The result of the recogniser for a text. */
export interface Annotation {
  officials: Official[];
  references: Reference[];
  relations: Relation[];
}

export interface AnnotationRecord extends Annotation {
  /** The input: address or path. */
  source: string;
  /** Null if the page has no article. */
  article: Article | null;
}
