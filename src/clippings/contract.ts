/** Everything the other rooms may ask of the clippings. `openClippings` gives one; tests may give their own. */
import type { Annotation, Article } from '../annotate/record';
import type { Own } from '../platform/own';
import type { ClipOutcome, ClipRequest } from './clip-request';
import type { Counted, Decision, Mentions, OfficialDossier, Page, ReferenceDossier } from './dossier';
import type { Clipping, ClippingHead, Corrections } from './model';
import type { Answer, Query } from './query';

export interface Progress {
  signal: AbortSignal;
  /** `total` is an estimate until the end. */
  onProgress(done: number, total: number): void;
}

/** What puts back what was just changed. Of many clippings it may take its time, and rejects with a `PartlyDone` as the change itself: asked again it goes on. */
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
  /** Clippings made since. */
  sinceBackup: number;
  /** The browser lost the database; so many clippings of its journal are read already. Null: nothing is missing. */
  bringingBack: { done: number; total: number } | null;
  /** When that last happened (ISO 8601), and how many clippings came back. */
  broughtBack: { at: string; clippings: number } | null;
}

export type EntityKind = 'official' | 'organisation' | 'reference' | 'type' | 'site' | 'tag';

/** For lists of values to filter by: most clippings first. */
export interface EntityCount extends Counted {
  kind: EntityKind;
  /** Says more: the organisation of an official, the title of a document. */
  detail: string;
}

/** Who and what one clipping names: the stuff of graphs and timelines. */
export interface Named {
  id: number;
  /** Day of publication, else of clipping. */
  date: string;
  officials: { key: string; name: string; organizations: string[] }[];
  references: { key: string; label: string; type: string }[];
}

export interface RestorePreview {
  /** Whole clippings in the backup; all of them verified. */
  clippings: number;
  /** Of these not yet in the library. */
  added: number;
  /** Already here, by request id: a merge leaves those of the library as they are. */
  present: number;
  /** In the library now; a replacement removes them. */
  inLibrary: number;
  tags: number;
  from: string | null;
  to: string | null;
  /** What no clipping holds, to be taken over by who restores; null in older backups. */
  own: Own | null;
}

export interface Library {
  // Clipping
  clip(request: ClipRequest): Promise<ClipOutcome>;
  /** Clippings of the same article, newest first: canonical address, without tracking parameters, mobile and AMP twins, another title in the address. */
  findSame(article: Pick<Article, 'url' | 'canonicalUrl'>): Promise<ClippingHead[]>;

  // Reading
  /** In the order asked; ids that are gone are left out. */
  readHeads(ids: readonly number[]): Promise<ClippingHead[]>;
  readClipping(id: number): Promise<Clipping | null>;
  /** All versions of an article, oldest first, the bin included. */
  readVersions(workId: string): Promise<ClippingHead[]>;
  /** In the order of ids (null: everything outside the bin, oldest first), read in small batches. */
  eachClipping(ids: readonly number[] | null, signal?: AbortSignal): AsyncGenerator<Clipping, void, void>;
  /** In any order, so that neighbours can be read together. */
  readNamed(ids: readonly number[] | null, progress?: Progress): AsyncGenerator<Named, void, void>;

  // Finding
  search(query: Query): Promise<Answer>;
  /** Every id that the query finds, best first: for exports. */
  searchAll(query: Query): Promise<number[]>;
  officialDossier(key: string, page?: Page, progress?: Progress): Promise<OfficialDossier | null>;
  referenceDossier(key: string, page?: Page, progress?: Progress): Promise<ReferenceDossier | null>;
  /** Quick whatever their number; `recent` are among the `limit` last clipped. */
  mentions(kind: 'official' | 'reference', key: string, limit: number): Promise<Mentions>;
  joinOfficials(a: string, b: string): Promise<Decision>;
  splitOfficials(a: string, b: string): Promise<Decision>;
  undoDecision(id: number): Promise<void>;
  /** Values of one kind, most clippings first; `prefix` folds tones and looks at the start of every word. */
  listEntities(kind: EntityKind, options?: { prefix?: string; limit?: number }): Promise<EntityCount[]>;

  // ChangeContext. Of many clippings some at a time: rejects with a `PartlyDone` where it is stopped, or fails, after some of them.
  setTags(ids: readonly number[], change: { add?: string[]; remove?: string[] }, progress?: Progress): Promise<Undo>;
  setNote(id: number, note: string): Promise<Undo>;
  /** `change`: from those that stand there by then. */
  setCorrections(id: number, change: (now: Corrections) => Corrections): Promise<Undo>;
  moveToBin(ids: readonly number[], progress?: Progress): Promise<Undo>;
  restoreFromBin(ids: readonly number[], progress?: Progress): Promise<Undo>;
  /** For ever. Null: the whole bin. */
  emptyBin(ids?: readonly number[] | null, progress?: Progress): Promise<number>;
  /** Removes the whole database. Afterwards this library is closed. */
  deleteEverything(): Promise<void>;

  // Keeping
  /** Writes a whole backup and closes the sink. The same library, with the same `own` beside it, gives the same bytes. */
  backup(own: Own, sink: WritableStream<Uint8Array>, progress: Progress): Promise<{ clippings: number; bytes: number }>;
  /** To be called when the file is safely with the reader. */
  noteBackup(): Promise<void>;
  /** Reads and verifies the whole file apart. Rejects with a `BackupFailure`; the library is unchanged. The same file again goes on where it stopped. */
  stageRestore(file: Blob, progress: Progress): Promise<RestorePreview>;
  /** One atomic switch. Rejects with a `BackupFailure` where what was staged here is staged no longer. */
  finishRestore(
    mode: 'merge' | 'replace',
    progress: Progress,
  ): Promise<{ added: number; present: number; removed: number }>;
  /** What was staged here. */
  discardRestore(): Promise<void>;
  usage(): Promise<Usage>;
  /** Merges index segments, empties the bin of what is older than 30 days. Cheap when there is nothing to do; may be stopped at any time. */
  maintain(signal?: AbortSignal): Promise<void>;
  /** Annotates anew what older recognisers made, newest first; corrections stay. */
  annotateAnew(
    annotate: (text: string, article: Article) => Annotation | Promise<Annotation>,
    made: { recogniser: string; registry: string },
    progress: Progress,
  ): Promise<number>;
  /** Called after every change, in whatever part of the extension it was made. */
  onChange(listener: () => void): () => void;
  close(): void;
}
