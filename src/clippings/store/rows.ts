/** The rows of the database, schema 1. `docs/` and the stored fixtures describe the same shapes: a change is a new version. */
import type { AnnotationRecord, Mention, RelationKind, RoleStatus, Span } from '../../annotate/record';
import type { ClippingHead, Corrections, TextQuote } from '../model/clipping';

/** Small, for lists. */
export interface HeadRow extends ClippingHead {
  /** When it went to the bin of this database, in milliseconds. Missing outside the bin, so that only the bin is indexed. */
  deletedTime?: number;
}

/** Large, read one by one. */
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
  /** Empty where the article does not determine it. */
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

/** Officials and references of a clipping, by key; dossiers and filters query this table. */
export interface NamedRow {
  id: number;
  /** 1: the newest version, outside the bin. Dossiers count only these. */
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

/** How many live clippings have a value, for lists of values to filter by. */
export interface EntityRow {
  kind: 'official' | 'organisation' | 'reference' | 'type' | 'site' | 'tag';
  key: string;
  label: string;
  detail: string;
  count: number;
  /** `kind:word` without tone marks, for prefix queries. */
  words: string[];
  /** For an official: keys of all organisations that occur with this key. */
  organisations: string[];
}

/** Dates, sites and flags of `COLUMN_ROWS` clippings with consecutive ids, for filters and sorting. */
export interface ColumnRow {
  block: number;
  /** Revision of the last change, by which other parts of the extension know what to read again. */
  revision: number;
  /** Time of publication, otherwise of clipping, in minutes since 1970. */
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

/** A clipping that is in no segment of the index yet. */
export interface FreshRow {
  id: number;
  revision: number;
  title: { toned: string; bare: string };
  body: { toned: string; bare: string };
}

/** A segment of the search index; its blocks have its number. */
export interface SegmentRow {
  no: number;
  documents: number;
  /** Rice-coded ids of its documents. */
  ids: Uint8Array<ArrayBuffer>;
  /** First term of each block, separated by line feeds. */
  firsts: string;
  blocks: number;
  bytes: number;
  /** Tombstones: ids whose entries in this segment are stale, because they were edited or deleted. */
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

/** The row that every change updates; other parts of the extension learn from it what to read again. */
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

/** What the bin knows of the computer's clock, which may be wrong. */
export interface ClockRow {
  key: 'clock';
  /** When maintenance last ran, in milliseconds. */
  seen: number;
}

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
  /** Checksum of the manifest, by which staging the same file again resumes. */
  file: string;
  /** First of the `size` ids reserved for its clippings. */
  base: number;
  size: number;
  partsDone: number;
  staged: number;
  segments: SegmentRow[];
  decisions: Omit<DecisionRow, 'id' | 'name'>[];
  complete: boolean;
  /** When staging last progressed, in milliseconds; missing in rows of earlier releases. */
  touched?: number;
}
