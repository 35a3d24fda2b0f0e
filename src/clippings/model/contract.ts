/** The interface of the clippings for the other rooms. `openClippings` returns an implementation; tests may supply their own. */
import type { Annotation, Article } from '../../annotate/record';
import type { OwnData } from '../../platform/own-data';
import type { ClipOutcome, ClipRequest } from './clip-request';
import type { Clipping, ClippingHead, Corrections } from './clipping';
import type { Counted, Decision, Mentions, OfficialDossier, Page, ReferenceDossier } from './dossier';
import type { Answer, Query } from './query';

export interface Progress {
  signal: AbortSignal;
  /** `total` is an estimate until the end. */
  onProgress(done: number, total: number): void;
}

/** Reverts a change. For many clippings it runs in batches and may reject with a `PartlyDone`, as the change itself; calling it again resumes. */
export type Undo = (progress?: Progress) => Promise<void>;

export interface Usage {
  /** Bytes, as the browser estimates them. */
  used: number;
  quota: number;
  room: 'enough' | 'low' | 'full';
  clippings: number;
  inBin: number;
  /** ISO 8601; null: never. */
  lastBackup: string | null;
  /** Clippings made since the last backup. */
  sinceBackup: number;
  /** Progress of recovering a lost database from the journal, in clippings; null where nothing is missing. */
  bringingBack: { done: number; total: number } | null;
  /** The last such recovery: when (ISO 8601), and how many clippings it restored. */
  broughtBack: { at: string; clippings: number } | null;
}

export type EntityKind = 'official' | 'organisation' | 'reference' | 'type' | 'site' | 'tag';

/** A value to filter by, with the number of its clippings. */
export interface EntityCount extends Counted {
  kind: EntityKind;
  /** For disambiguation: the organisation of an official, the title of a document. */
  detail: string;
}

/** Who and what one clipping names: the data of graphs and timelines. */
export interface Named {
  id: number;
  /** Day of publication, else of clipping. */
  date: string;
  officials: { key: string; name: string; organizations: string[] }[];
  references: { key: string; label: string; type: string }[];
}

export interface RestorePreview {
  /** Clippings in the backup, all verified. */
  clippings: number;
  /** Those of them that the library does not have. */
  added: number;
  /** Those that it has, by request id: a merge leaves its own unchanged. */
  present: number;
  /** Those of `present` that are in the library's bin, but not in that of the backup: a merge leaves them there. */
  inBin: number;
  /** Clippings in the library now, which a replacement removes. */
  inLibrary: number;
  tags: number;
  from: string | null;
  to: string | null;
  /** Data outside of clippings (settings, watch list), which the caller imports; null in older backups. */
  own: OwnData | null;
}

export interface Library {
  // Clipping
  clip(request: ClipRequest): Promise<ClipOutcome>;
  /** Clippings of the same article, newest first. Ignores tracking parameters, mobile and AMP variants, and a changed title in the address. */
  findSame(article: Pick<Article, 'url' | 'canonicalUrl'>): Promise<ClippingHead[]>;

  // Reading
  /** In the order of `ids`, without those that no longer exist. */
  readHeads(ids: readonly number[]): Promise<ClippingHead[]>;
  readClipping(id: number): Promise<Clipping | null>;
  /** All versions of an article, oldest first, including the bin. */
  readVersions(workId: string): Promise<ClippingHead[]>;
  /** In the order of `ids` (null: everything outside the bin, oldest first), read in small batches. */
  eachClipping(ids: readonly number[] | null, signal?: AbortSignal): AsyncGenerator<Clipping, void, void>;
  /** In no particular order, so that adjacent rows can be read together. */
  readNamed(ids: readonly number[] | null, progress?: Progress): AsyncGenerator<Named, void, void>;

  // Finding
  search(query: Query): Promise<Answer>;
  /** All matching ids, best first: for exports. */
  searchAll(query: Query): Promise<number[]>;
  officialDossier(key: string, page?: Page, progress?: Progress): Promise<OfficialDossier | null>;
  referenceDossier(key: string, page?: Page, progress?: Progress): Promise<ReferenceDossier | null>;
  /** Fast for any number of clippings; `recent` are among the `limit` clipped last. */
  mentions(kind: 'official' | 'reference', key: string, limit: number): Promise<Mentions>;
  joinOfficials(a: string, b: string): Promise<Decision>;
  splitOfficials(a: string, b: string): Promise<Decision>;
  undoDecision(id: number): Promise<void>;
  /** Values of one kind, most clippings first; `prefix` matches the start of any word and ignores tone marks. */
  listEntities(kind: EntityKind, options?: { prefix?: string; limit?: number }): Promise<EntityCount[]>;

  // Changing. Many clippings are changed in batches: rejects with a `PartlyDone` if aborted, or failing, after the first batch.
  setTags(ids: readonly number[], change: { add?: string[]; remove?: string[] }, progress?: Progress): Promise<Undo>;
  /** `was`: the note that was edited. If another window has written another since, both are kept, one after the other. */
  setNote(id: number, note: string, was?: string): Promise<Undo>;
  /** `change` gets the corrections that are stored when it runs. */
  setCorrections(id: number, change: (now: Corrections) => Corrections): Promise<Undo>;
  moveToBin(ids: readonly number[], progress?: Progress): Promise<Undo>;
  restoreFromBin(ids: readonly number[], progress?: Progress): Promise<Undo>;
  /** Deletes permanently; null: the whole bin. Returns the number of clippings deleted. */
  emptyBin(ids?: readonly number[] | null, progress?: Progress): Promise<number>;
  /** Deletes the database and its journal, and closes this library. */
  deleteEverything(): Promise<void>;

  // Keeping
  /** Writes a full backup and closes the sink. Deterministic: the same library and `own` give the same bytes. */
  backup(
    own: OwnData,
    sink: WritableStream<Uint8Array>,
    progress: Progress,
  ): Promise<{ clippings: number; bytes: number }>;
  /** Call when the reader has the backup file. */
  noteBackup(): Promise<void>;
  /** Verifies the file and stages it apart from the library. Rejects with a `BackupFailure`. Staging the same file again resumes. */
  stageRestore(file: Blob, progress: Progress): Promise<RestorePreview>;
  /** Merges or replaces in one transaction. Rejects with a `BackupFailure` if what this library staged is no longer staged. */
  finishRestore(
    mode: 'merge' | 'replace',
    progress: Progress,
  ): Promise<{ added: number; present: number; removed: number }>;
  /** Discards what this library staged. */
  discardRestore(): Promise<void>;
  usage(): Promise<Usage>;
  /** Merges index segments and purges the bin after 30 days. Cheap when there is nothing to do; may be aborted at any time. */
  maintain(signal?: AbortSignal): Promise<void>;
  /** Annotates clippings of older recogniser versions again, newest first; keeps corrections. Returns how many were annotated. */
  annotateAnew(
    annotate: (text: string, article: Article) => Annotation | Promise<Annotation>,
    made: { recogniser: string; registry: string },
    progress: Progress,
  ): Promise<number>;
  /** Calls `listener` after every change in any part of the extension. Returns what removes it. */
  onChange(listener: () => void): () => void;
  close(): void;
}
