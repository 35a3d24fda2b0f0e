/** The rows of the database, schema 1. `docs/` and the stored fixtures describe the same shapes: a change is a new version. */
import type { AnnotationRecord, Mention, RelationKind, RoleStatus, Span } from '../../annotate/record';
import type { ClippingHead, Corrections, TextQuote } from '../model';

/** LightRows, for lists. */
export interface HeadRow extends ClippingHead {
  /** Since when the bin of this database holds it: milliseconds. Missing outside the bin, so that the index holds the bin alone. */
  deletedTime?: number;
}

/** Heavy, read one by one. */
export interface ContentRow {
  id: number;
  record: AnnotationRecord;
  markup: string | null;
  quote: TextQuote | null;
  note: string;
  corrections: Corrections;
  recogniser: string;
  registry: string;
}

export interface NamedOfficial {
  key: string;
  name: string;
  rank: string | null;
  country: string | null;
  class: 'official' | 'other';
  organizations: string[];
  roles: { title: string; organization: string; status: RoleStatus; evidence: Span }[];
  mentions: Mention[];
}

export interface NamedReference {
  /** Empty where the article does not fix it. */
  key: string;
  label: string;
  id: string | null;
  type: string;
  name: string | null;
  subject: string | null;
  issuer: string | null;
  date: string | null;
  mentions: (Mention & { pinpoint: string | null })[];
}

/** Who and what a clipping names, by key: dossiers and filters are queries of this table. */
export interface NamedRow {
  id: number;
  /** 1 for the newest version outside the bin, the only ones that dossiers count. */
  live: 0 | 1;
  title: string;
  site: string;
  date: string;
  officials: NamedOfficial[];
  references: NamedReference[];
  relations: { from: string; to: string; kind: RelationKind }[];
  nameKeys: string[];
  officialKeys: string[];
  organisationKeys: string[];
  referenceKeys: string[];
  types: string[];
}

/** How many live clippings bear a value, for lists to choose from. */
export interface EntityRow {
  kind: 'official' | 'organisation' | 'reference' | 'type' | 'site' | 'tag';
  key: string;
  label: string;
  detail: string;
  count: number;
  /** `kind:word` without marks, for finding by prefix. */
  words: string[];
  /** Of an official: keys of all organisations under which this key was seen. */
  organisations: string[];
}

/** Dates, sites and flags of `COLUMN_ROWS` clippings with neighbouring ids: what filters and sorting read. */
export interface ColumnRow {
  block: number;
  /** Of the last change, to be read again by other parts of the extension. */
  revision: number;
  /** Minutes since 1970 of publication, else of clipping. */
  dates: Int32Array<ArrayBuffer>;
  /** `SiteRow.no`. */
  sites: Uint16Array<ArrayBuffer>;
  /** Bits of `Flag`. */
  flags: Uint8Array<ArrayBuffer>;
}

export interface SiteRow {
  no: number;
  name: string;
}

/** A clipping that no segment of the index holds yet. */
export interface FreshRow {
  id: number;
  revision: number;
  title: { toned: string; bare: string };
  body: { toned: string; bare: string };
}

/** A segment of the search index: its blocks are those with its number. */
export interface SegmentRow {
  no: number;
  documents: number;
  /** Rice-coded ids of its documents. */
  ids: Uint8Array<ArrayBuffer>;
  /** First term of each block, divided by line feeds. */
  firsts: string;
  blocks: number;
  bytes: number;
  /** Ids whose entries here are stale: edited since, or removed. */
  dead: number[];
}

export interface BlockRow {
  segment: number;
  n: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface DecisionRow {
  id: number;
  kind: 'join' | 'split';
  name: string;
  a: string;
  b: string;
  at: string;
}

/** The one row that changes with everything: other parts of the extension see by it what to read again. */
export interface StateRow {
  key: 'state';
  /** Rises with every change. */
  revision: number;
  /** Rises when segments change. */
  epoch: number;
  nextId: number;
  nextSegment: number;
  nextDecision: number;
  clippings: number;
  inBin: number;
  lastBackup: string | null;
  sinceBackup: number;
}

export const firstState: StateRow = {
  key: 'state',
  revision: 0,
  epoch: 0,
  nextId: 1,
  nextSegment: 1,
  nextDecision: 1,
  clippings: 0,
  inBin: 0,
  lastBackup: null,
  sinceBackup: 0,
};

/** One clipping of a restore that is being staged. */
export interface StagedRow {
  /** Its place in the backup, from 0. */
  n: number;
  id: number;
  head: HeadRow;
  named: NamedRow;
}

/** The restore that is being staged. */
export interface RestoreRow {
  key: 'restore';
  /** Checksum of the manifest: the same file goes on where it stopped. */
  file: string;
  /** Ids from here on, `size` of them, are reserved. */
  base: number;
  size: number;
  partsDone: number;
  staged: number;
  segments: SegmentRow[];
  decisions: Omit<DecisionRow, 'id' | 'name'>[];
  complete: boolean;
  /** When something was last read of it, in milliseconds; missing where an earlier Điểm Báo read it. */
  touched?: number;
}
