/** Dossiers: what the library knows of one official or one document. */
import type { RelationKind, RoleStatus, Span } from '../../annotate/record';

/** A clipping as a dossier cites it. */
export interface Citation {
  clipping: number;
  title: string;
  site: string;
  /** Day of publication, else of clipping: ISO 8601. */
  date: string;
}

export interface Post {
  title: string;
  organization: string;
  status: RoleStatus;
  /** Dates of the first and the last clipping that mentions the post. */
  from: string;
  to: string;
  clippings: number;
}

export interface OfficialEntry extends Citation {
  name: string;
  rank: string | null;
  roles: { title: string; organization: string; status: RoleStatus; evidence: Span }[];
  /** For each post the sentence that names it, each sentence once; without a post that of the first mention. */
  sentences: string[];
}

/** What a card shows of the clippings that mention an official or a document. */
export interface Mentions {
  clippings: number;
  recent: Citation[];
}

/** A co-occurring value, with the number of its clippings. */
export interface Counted {
  key: string;
  label: string;
  clippings: number;
}

export interface OfficialDossier {
  /** The requested key. */
  key: string;
  name: string;
  /** All keys that stand for this person, joined automatically or by the reader. */
  keys: string[];
  rank: string | null;
  country: string | null;
  clippings: number;
  /** Chronological. */
  posts: Post[];
  /** Newest first, one page. */
  entries: OfficialEntry[];
  documents: Counted[];
  people: Counted[];
  /** Other people of the same name, with an organisation to tell them apart. */
  namesakes: (Counted & { organization: string })[];
  /** What the reader decided about this name, newest last. */
  decisions: Decision[];
}

export interface ReferenceEntry extends Citation {
  mentions: { start: number; end: number; text: string; pinpoint: string | null }[];
  /** That of the first mention. */
  sentences: string[];
}

export interface ReferenceDossier {
  key: string;
  id: string | null;
  type: string;
  name: string | null;
  subject: string | null;
  issuer: string | null;
  date: string | null;
  clippings: number;
  /** Newest first, one page. */
  entries: ReferenceEntry[];
  officials: Counted[];
  documents: Counted[];
  pinpoints: { pinpoint: string; clippings: number }[];
  /** `out`: this document amends the other; `in`: it is amended by the other. */
  relations: (Counted & { kind: RelationKind; direction: 'in' | 'out' })[];
}

export interface Page {
  offset: number;
  limit: number;
}

/** The reader joined two dossiers of one name, or split `b` from `a`. */
export interface Decision {
  id: number;
  kind: 'join' | 'split';
  a: string;
  b: string;
  at: string;
}
