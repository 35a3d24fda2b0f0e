/** Dossiers: what the library knows of one official or one document. */
import type { RelationKind, RoleStatus, Span } from '../annotate/record';

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
  /** First and last date under which clippings say so. */
  from: string;
  to: string;
  clippings: number;
}

export interface OfficialEntry extends Citation {
  name: string;
  rank: string | null;
  roles: { title: string; organization: string; status: RoleStatus; evidence: Span }[];
  /** The sentence that says so; empty for quotes without it. */
  sentence: string;
}

/** What a card says of the clippings that name somebody or something. */
export interface Mentions {
  clippings: number;
  recent: Citation[];
}

/** Somebody or something named beside. */
export interface Counted {
  key: string;
  label: string;
  clippings: number;
}

export interface OfficialDossier {
  /** The key that was asked for. */
  key: string;
  name: string;
  /** Every key that is taken for this person, by itself or by hand. */
  keys: string[];
  rank: string | null;
  country: string | null;
  clippings: number;
  /** By time, newest last. */
  posts: Post[];
  /** Newest first, one page. */
  entries: OfficialEntry[];
  documents: Counted[];
  people: Counted[];
  /** Others of the same name that are held apart, with an organisation to tell them by. */
  namesakes: (Counted & { organization: string })[];
  /** What the reader decided about this name, newest last. */
  decisions: Decision[];
}

export interface ReferenceEntry extends Citation {
  mentions: { start: number; end: number; text: string; pinpoint: string | null }[];
  /** The sentence of the first mention. */
  sentence: string;
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

/** Two dossiers of one name joined, or one held apart from the other, by hand. */
export interface Decision {
  id: number;
  kind: 'join' | 'split';
  a: string;
  b: string;
  at: string;
}
