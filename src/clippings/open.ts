/** Opens the clippings: one `Library` over the database, with everything bound to it. */
import { discardRestore } from './backup/discard';
import { annotateAnew } from './change/annotate-anew';
import { emptyBin, moveToBin, restoreFromBin } from './change/bin';
import type { Changing } from './change/by-some';
import { changes } from './change/changes';
import { changesTold } from './change/changes-told';
import { setCorrections, setNote } from './change/edit';
import { setTags } from './change/tags';
import { clip, findSame } from './clip/clip';
import type { Library } from './contract';
import { cacheTail } from './journal/cache-tail';
import type { JournalFiles } from './journal/files';
import { type BringBack, removeJournal, settleJournal } from './journal/keep-journal';
import { privateFiles } from './journal/private-files';
import type { Tail } from './journal/tail';
import { maintain, withoutMaintenance } from './keep/maintain';
import { noteBackup, usage } from './keep/usage';
import { decide, undoDecision } from './named/decisions';
import { mentionsOf } from './named/mentions';
import { officialDossier } from './named/official-dossier';
import { referenceDossier } from './named/reference-dossier';
import { eachClipping, readClipping, readHeads, readNamed, readVersions } from './read/clippings';
import { listEntities } from './read/entities';
import { readState } from './search/index-view';
import { searcher } from './search/search';
import { DATABASE_NAME } from './store/database';
import { telling } from './store/failures';
import { openDatabase } from './store/open-database';
import { deleteDatabase } from './store/place';

/** Read when it is first needed, which is seldom: who opens the library does not wait for it. A service worker cannot, and need not. */
const backups = {
  write: async () => (await import('./backup/write')).writeBackup,
  stage: async () => (await import('./backup/stage')).stageRestore,
  finish: async () => (await import('./backup/switch')).finishRestore,
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
  bringBack?: BringBack;
}

/** Rejects with an `ExpectedFailure`: `databaseNewer`, `databaseBlocked` or `databaseFailed`. */
export async function openClippings({
  name = DATABASE_NAME,
  files = privateFiles(name),
  tail = cacheTail(name),
  bringBack = async (...lost) => (await import('./journal/bring-back')).bringBack(...lost),
}: Opening = {}): Promise<Library> {
  const database = await openDatabase(name, files, tail);
  const told = changes(name);
  /** Whatever changes the library, or must see all of it, waits until it is known that the browser kept it. */
  const settled = settleJournal(database, bringBack, isoNow(), told.tell)
    // What is lost stays noted as lost: the next opening tries again, and until then the library works with what it has.
    .catch(() => {});
  const { changing, undoable } = changesTold(told.tell, settled);
  const whole = <Result>(work: () => PromiseLike<Result>): Promise<Result> => telling(() => settled.then(work));
  const { search, searchAll } = searcher(database);
  const many: Changing = { database, tell: told.tell };

  /** The backup that was read here last. */
  let staged: string | null = null;
  /** Clippings made since the backup before the one that was begun here last. */
  let backedUp = 0;

  /** Behind the reader's back; what fails there is done another time. */
  const tidy = (): void => void maintain(database, Date.now(), told.tell).catch(() => {});
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
    search: (query) => telling(() => search(query)),
    searchAll: (query) => telling(() => searchAll(query)),
    officialDossier: (key, page, progress) => officialDossier(database, key, page, progress),
    referenceDossier: (key, page, progress) => referenceDossier(database, key, page, progress),
    mentions: (kind, key, limit) => mentionsOf(database, kind, key, limit),
    joinOfficials: (a, b) => changing(() => decide(database, 'join', a, b, isoNow())),
    splitOfficials: (a, b) => changing(() => decide(database, 'split', a, b, isoNow())),
    undoDecision: (id) => changing(() => undoDecision(database, id)),
    listEntities: (kind, options) => listEntities(database, kind, options),
    setTags: (ids, change, progress) => settled.then(() => setTags(many, ids, change, progress)),
    setNote: (id, note) => undoable(() => setNote(database, id, note)),
    setCorrections: (id, change) => undoable(() => setCorrections(database, id, change)),
    moveToBin: (ids, progress) => settled.then(() => moveToBin(many, ids, isoNow(), progress)),
    restoreFromBin: (ids, progress) => settled.then(() => restoreFromBin(many, ids, progress)),
    emptyBin: (ids = null, progress) =>
      // Its words leave the journal too.
      whole(() => emptyBin(many, ids, progress)).finally(tidy),
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
      told.tell();
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
    maintain: (signal) => maintain(database, Date.now(), told.tell, signal),
    annotateAnew: (annotate, made, progress) => changing(() => annotateAnew(database, annotate, made, progress)),
    onChange: told.listen,
    close() {
      clearTimeout(soon);
      told.close();
      database.close();
    },
  };
}
