/** Opens the clippings: one `Library` over the database, with everything bound to it. */
import { discardRestore } from './backup/discard';
import { annotateAnew } from './change/annotate-anew';
import { emptyBin, moveToBin, restoreFromBin } from './change/bin';
import { setCorrections, setNote } from './change/edit';
import type { ChangeContext } from './change/in-batches';
import { changeNotifier } from './change/notifier';
import { notifying } from './change/notifying';
import { setTags } from './change/tags';
import { clip, findSame } from './clip/clip';
import type { Library } from './contract';
import { cacheTail } from './journal/cache-tail';
import type { JournalFiles } from './journal/files';
import { privateFiles } from './journal/private-files';
import { type Recover, reconcileJournal, removeJournal } from './journal/reconcile';
import type { Tail } from './journal/tail';
import { maintain, withoutMaintenance } from './maintenance/maintain';
import { noteBackup, usage } from './maintenance/usage';
import { decide, undoDecision } from './named/decisions';
import { mentionsOf } from './named/mentions';
import { officialDossier } from './named/official-dossier';
import { referenceDossier } from './named/reference-dossier';
import { eachClipping, readClipping, readHeads, readNamed, readVersions } from './read/clippings';
import { listEntities } from './read/entities';
import { readState } from './search/index-view';
import { searcher } from './search/search';
import { DATABASE_NAME } from './store/database';
import { deleteDatabase } from './store/location';
import { openDatabase } from './store/open-database';
import { mapStorageErrors } from './store/storage-errors';

/** Read when it is first needed, which is seldom: who opens the library does not wait for it. A service worker cannot, and need not. */
const backups = {
  write: async () => (await import('./backup/write')).writeBackup,
  stage: async () => (await import('./backup/stage')).stageRestore,
  finish: async () => (await import('./backup/finish-restore')).finishRestore,
};

const isoNow = (): string => new Date().toISOString();

/** Clips between two looks at what could be tidied, and the rest that a reader is given first after opening. */
const TIDY_EVERY = 16;
const TIDY_AFTER_MS = 10_000;

export interface Opening {
  name?: string;
  /** Where the journal lies; none, and there is no second copy. */
  files?: JournalFiles | null | Promise<JournalFiles | null>;
  /** Where its latest lines are kept once more. */
  tail?: Tail | null;
  /** A service worker cannot load it when it is needed, and brings it along. */
  recoverFromJournal?: Recover;
}

/** Rejects with an `ExpectedFailure`: `databaseNewer`, `databaseBlocked` or `databaseFailed`. */
export async function openClippings({
  name = DATABASE_NAME,
  files = privateFiles(name),
  tail = cacheTail(name),
  recoverFromJournal = async (...lost) => (await import('./journal/recover')).recoverFromJournal(...lost),
}: Opening = {}): Promise<Library> {
  const database = await openDatabase(name, files, tail);
  const notifier = changeNotifier(name);
  /** Whatever changes the library, or must see all of it, waits until it is known that the browser kept it. */
  const settled = reconcileJournal(database, recoverFromJournal, isoNow(), notifier.notify)
    // What is lost stays noted as lost: the next opening tries again, and until then the library works with what it has.
    .catch(() => {});
  const { changing, undoable } = notifying(notifier.notify, settled);
  const whole = <Result>(work: () => PromiseLike<Result>): Promise<Result> =>
    mapStorageErrors(() => settled.then(work));
  const { search, searchAll } = searcher(database);
  const context: ChangeContext = { database, notify: notifier.notify };

  /** The backup that was read here last. */
  let staged: string | null = null;
  /** Clippings made since the backup before the one that was begun here last. */
  let backedUp = 0;

  /** Behind the reader's back; what fails there is done another time. */
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
    setNote: (id, note) => undoable(() => setNote(database, id, note)),
    setCorrections: (id, change) => undoable(() => setCorrections(database, id, change)),
    moveToBin: (ids, progress) => settled.then(() => moveToBin(context, ids, isoNow(), progress)),
    restoreFromBin: (ids, progress) => settled.then(() => restoreFromBin(context, ids, progress)),
    emptyBin: (ids = null, progress) =>
      // Its words leave the journal too.
      whole(() => emptyBin(context, ids, progress)).finally(tidy),
    async deleteEverything() {
      clearTimeout(soon);
      await whole(() =>
        // A journal that is being written anew would outlive the database, and bring it back.
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
