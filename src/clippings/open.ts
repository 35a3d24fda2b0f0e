/** Opens the clippings: implements `Library` over the database. */
import { discardRestore } from './backup/discard';
import { annotateAnew } from './change/annotate-anew';
import { emptyBin, moveToBin, restoreFromBin } from './change/bin';
import { setCorrections, setNote } from './change/edit';
import type { ChangeContext } from './change/in-batches';
import { changeNotifier } from './change/notifier';
import { notifying } from './change/notifying';
import { setTags } from './change/tags';
import { clip, findSame } from './clip/clip';
import { decide, undoDecision } from './dossiers/decisions';
import { mentionsOf } from './dossiers/mentions';
import { officialDossier } from './dossiers/official-dossier';
import { referenceDossier } from './dossiers/reference-dossier';
import { cacheTail } from './journal-files/cache-tail';
import type { JournalFiles } from './journal-files/files';
import { privateFiles } from './journal-files/private-files';
import type { Tail } from './journal-files/tail';
import { maintain, withoutMaintenance } from './maintenance/maintain';
import { noteBackup, usage } from './maintenance/usage';
import type { Library } from './model/contract';
import { eachClipping, readClipping, readHeads, readNamed, readVersions } from './read/clippings';
import { listEntities } from './read/entities';
import { type Recover, reconcileJournal, removeJournal } from './reconcile/reconcile';
import { searcher } from './search/search';
import { DATABASE_NAME } from './store/database';
import { readState } from './store/index-view';
import { deleteDatabase } from './store/location';
import { openDatabase } from './store/open-database';
import { askToPersist } from './store/persist';
import { mapStorageErrors } from './store/storage-errors';

/** Loaded on first use, so that opening the library does not wait for them. A service worker cannot import lazily, and needs none of them. */
const backups = {
  write: async () => (await import('./backup/write')).writeBackup,
  stage: async () => (await import('./backup/stage')).stageRestore,
  finish: async () => (await import('./backup/finish-restore')).finishRestore,
};

const isoNow = (): string => new Date().toISOString();

/** Maintenance runs after so many clips, and so long after opening. */
const TIDY_EVERY = 16;
const TIDY_AFTER_MS = 10_000;

export interface Opening {
  name?: string;
  /** Storage of the journal; null: none is kept. */
  files?: JournalFiles | null | Promise<JournalFiles | null>;
  /** Second storage of its latest lines. */
  tail?: Tail | null;
  /** A service worker, which cannot import it lazily, passes it in. */
  recoverFromJournal?: Recover;
}

/** Rejects with an `ExpectedFailure`: `databaseNewer`, `databaseBlocked` or `databaseFailed`. */
export async function openClippings({
  name = DATABASE_NAME,
  files = privateFiles(name),
  tail = cacheTail(name),
  recoverFromJournal = async (...lost) => (await import('./reconcile/recover')).recoverFromJournal(...lost),
}: Opening = {}): Promise<Library> {
  void askToPersist();
  const database = await openDatabase(name, files, tail);
  const notifier = changeNotifier(name);
  /** Whatever changes the library, or must see all of it, waits until database and journal agree. */
  const settled = reconcileJournal(database, recoverFromJournal, isoNow(), notifier.notify)
    // The loss stays recorded: the next opening retries, and until then the library works with what it has.
    .catch(() => {});
  const { changing, undoable } = notifying(notifier.notify, settled);
  const whole = <Result>(work: () => PromiseLike<Result>): Promise<Result> =>
    mapStorageErrors(() => settled.then(work));
  const { search, searchAll } = searcher(database);
  const context: ChangeContext = { database, notify: notifier.notify };

  /** Checksum of the backup that this library staged last. */
  let staged: string | null = null;
  /** Value of `sinceBackup` when this library last began a backup. */
  let backedUp = 0;

  /** In the background; failures are ignored, because the next run retries. */
  const tidy = (): void => void maintain(database, Date.now(), notifier.notify).catch(() => {});
  const soon = setTimeout(tidy, TIDY_AFTER_MS);

  return {
    async clip(request) {
      const outcome = await changing(() => clip(database, request, isoNow()));
      if (outcome.status === 'saved' && outcome.head.id % TIDY_EVERY === 0) tidy();
      return outcome;
    },
    findSame: (article) => findSame(database, article),
    readHeads: (ids) => readHeads(database, ids),
    readClipping: (id) => readClipping(database, id),
    readVersions: (workId) => readVersions(database, workId),
    eachClipping: (ids, signal) => eachClipping(database, ids, signal),
    readNamed: (ids, progress) => readNamed(database, ids, progress),
    search: (query) => mapStorageErrors(() => search(query)),
    searchAll: (query) => mapStorageErrors(() => searchAll(query)),
    officialDossier: (key, page, progress) => officialDossier(database, key, page, progress),
    referenceDossier: (key, page, progress) => referenceDossier(database, key, page, progress),
    mentions: (kind, key, limit) => mentionsOf(database, kind, key, limit),
    joinOfficials: (a, b) => changing(() => decide(database, 'join', a, b, isoNow())),
    splitOfficials: (a, b) => changing(() => decide(database, 'split', a, b, isoNow())),
    undoDecision: (id) => changing(() => undoDecision(database, id)),
    listEntities: (kind, options) => listEntities(database, kind, options),
    setTags: (ids, change, progress) => settled.then(() => setTags(context, ids, change, progress)),
    setNote: (id, note, was) => undoable(() => setNote(database, id, note, was)),
    setCorrections: (id, change) => undoable(() => setCorrections(database, id, change)),
    moveToBin: (ids, progress) => settled.then(() => moveToBin(context, ids, isoNow(), progress)),
    restoreFromBin: (ids, progress) => settled.then(() => restoreFromBin(context, ids, progress)),
    emptyBin: (ids = null, progress) =>
      // Maintenance removes the deleted words from the journal too.
      whole(() => emptyBin(context, ids, progress)).finally(tidy),
    async deleteEverything() {
      clearTimeout(soon);
      await whole(() =>
        // A journal that is rewritten meanwhile would outlive the database, and be recovered from at the next opening.
        withoutMaintenance(database, async () => {
          await removeJournal(database);
          database.close();
          await deleteDatabase(name);
        }),
      );
      notifier.notify();
    },
    backup: (own, sink, progress) =>
      whole(async () => {
        backedUp = (await readState(database)).sinceBackup;
        return (await backups.write())(database, own, sink, progress);
      }),
    stageRestore: (file, progress) =>
      whole(async () => {
        const { preview, checksum } = await (await backups.stage())(database, file, progress);
        staged = checksum;
        return preview;
      }),
    async finishRestore(mode, progress) {
      const finishRestore = await backups.finish();
      const counts = await changing(() => finishRestore(database, staged, mode, progress));
      tidy();
      return counts;
    },
    discardRestore: () =>
      whole(async () => {
        if (staged !== null) await discardRestore(database, staged);
      }),
    noteBackup: () => changing(() => noteBackup(database, isoNow(), backedUp)),
    usage: () => usage(database),
    maintain: (signal) => maintain(database, Date.now(), notifier.notify, signal),
    annotateAnew: (annotate, made, progress) => changing(() => annotateAnew(database, annotate, made, progress)),
    onChange: notifier.listen,
    close() {
      clearTimeout(soon);
      notifier.close();
      database.close();
    },
  };
}
