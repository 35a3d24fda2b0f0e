/**
 * The journal's files in the origin's private file system, which the browser stores apart from its databases.
 *
 * When a file is rewritten, Chromium deletes the old data at once and records the place of the new data in a LevelDB; if a kill loses that
 * record, the whole file is lost. Therefore each browser run writes files of its own and never appends to those of earlier runs.
 */
import { browserRun } from '../../platform/browser-run';
import type { JournalFiles } from './files';

/** In UTF-8 bytes. Limited, because each append copies the file. */
const FULL = 512 * 1024;

/** `00000012-1b9d6bcd.jsonl`: number in order of creation, then the browser run. */
const nameOf = (number: number, run: string): string => `${String(number).padStart(8, '0')}${run}.jsonl`;
const numberOf = (name: string): number => Number.parseInt(name, 10);
/** Empty where browser runs cannot be told apart. */
const suffixOf = (run: string | null): string => (run === null ? '' : `-${run.slice(0, 8)}`);

/** Null where there is no private file system (private windows of Firefox; outside of browsers). */
export async function privateFiles(
  database: string,
  thisRun: () => Promise<string | null> = browserRun,
): Promise<JournalFiles | null> {
  if (typeof navigator === 'undefined' || navigator.storage?.getDirectory === undefined) return null;
  const folderName = `${database}-journal`;
  try {
    await navigator.storage.getDirectory();
  } catch {
    return null;
  }
  return filesIn(
    async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true }),
    async () => (await navigator.storage.getDirectory()).removeEntry(folderName, { recursive: true }),
    (work) => navigator.locks.request(folderName, work),
    async () => suffixOf(await thisRun()),
  );
}

/** `folder` is opened each time, because another part of the extension may have removed it. `alone` runs its argument under a shared lock. */
function filesIn(
  folder: () => Promise<FileSystemDirectoryHandle>,
  removeFolder: () => Promise<void>,
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>,
  thisRun: () => Promise<string>,
): JournalFiles {
  let last: number | null = null;

  async function all(): Promise<string[]> {
    const found: string[] = [];
    for await (const name of (await folder()).keys()) found.push(name);
    return found;
  }

  const isWhole = (name: string): boolean => name.endsWith('.jsonl');
  const names = async (): Promise<string[]> => (await all()).filter(isWhole).sort();

  /** The number of the file to append to, or to create. Under the lock: so it also removes partial files of killed browsers. */
  async function nextNumber(run: string): Promise<number> {
    const found = await all();
    for (const name of found) if (!isWhole(name)) await (await folder()).removeEntry(name);
    const newest = found.filter(isWhole).sort().at(-1);
    if (newest === undefined) return 1;
    const number = numberOf(newest);
    return newest === nameOf(number, run) ? number : number + 1;
  }

  const read = async (name: string): Promise<string> => {
    try {
      return await (await (await (await folder()).getFileHandle(name)).getFile()).text();
    } catch (error) {
      if (isNotFound(error)) return '';
      throw error;
    }
  };

  /** Atomic: the file changes when `close` succeeds. */
  async function write(
    handle: FileSystemFileHandle,
    text: string | Promise<string | null>,
    position: number | null,
  ): Promise<void> {
    const writable = await handle.createWritable({ keepExistingData: position !== null });
    try {
      const data = await text;
      if (data === null) return await writable.abort();
      await writable.write({ type: 'write', position: position ?? 0, data });
    } catch (error) {
      await writable.abort().catch(() => {});
      throw error;
    }
    await writable.close();
  }

  async function isOfThisRun(name: string): Promise<boolean> {
    const run = await thisRun();
    return run !== '' && name === nameOf(numberOf(name), run);
  }

  return {
    names,
    read,
    isOfThisRun,
    append: (text) =>
      alone(async () => {
        const [place, run] = await Promise.all([folder(), thisRun()]);
        last ??= await nextNumber(run);
        // Another part of the extension may have started a new one.
        while (await holds(place, nameOf(last + 1, run))) last++;
        for (; ; last++) {
          const handle = await place.getFileHandle(nameOf(last, run), { create: true });
          const { size } = await handle.getFile();
          if (size >= FULL) continue;
          await write(handle, text, size);
          return handle.name;
        }
      }),
    begin: () =>
      alone(async () => {
        const newest = (await names()).at(-1);
        last = newest === undefined ? 1 : numberOf(newest) + 1;
        return (await (await folder()).getFileHandle(nameOf(last, await thisRun()), { create: true })).name;
      }),
    rewrite: (name, change) =>
      alone(async () => {
        const before = await read(name);
        const after = change(before);
        if (after === before) return false;
        // A file of this run stays, empty, because other parts of the extension find the last file by counting up from one they know.
        if (after !== '' || (await isOfThisRun(name)))
          await write(await (await folder()).getFileHandle(name), after, null);
        else await (await folder()).removeEntry(name);
        return after !== '';
      }),
    remove: (name) => alone(async () => (await folder()).removeEntry(name)),
    removeAll: () =>
      alone(async () => {
        last = null;
        await removeFolder().catch((error: unknown) => {
          if (!isNotFound(error)) throw error;
        });
      }),
  };
}

const holds = (folder: FileSystemDirectoryHandle, name: string): Promise<boolean> =>
  folder.getFileHandle(name).then(
    () => true,
    () => false,
  );

const isNotFound = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
