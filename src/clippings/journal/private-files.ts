/**
 * Where the journal lies: the origin's private file system, which the browser keeps apart from its databases.
 *
 * Of a file that is written again Chromium deletes the old data at once, and notes where the new lies in a LevelDB. If a kill costs that one
 * its latest notes, the whole file is gone. Therefore no line is ever added to a file of an earlier run of the browser: each run begins files
 * of its own, and what older ones hold is out of reach of the next kill.
 */
import { browserRun } from '../../platform/browser-run';
import type { JournalFiles } from './files';

/** UTF-8 bytes. A file is copied with every line that it gets. */
const FULL = 512 * 1024;

/** `00000012-1b9d6bcd.jsonl`: the number tells the order, the rest the run of the browser. */
const nameOf = (number: number, run: string): string => `${String(number).padStart(8, '0')}${run}.jsonl`;
const numberOf = (name: string): number => Number.parseInt(name, 10);
/** Empty where runs cannot be told apart. */
const suffixOf = (run: string | null): string => (run === null ? '' : `-${run.slice(0, 8)}`);

/** Null where the browser gives no private files (a private window of Firefox; outside of browsers). */
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

/**
 * `folder` is asked each time: another part of the extension may have removed it. `alone` runs one piece of work at a time, of all parts
 * of the extension.
 */
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

  /** The number of the file to go on in, or to begin. Nobody is writing meanwhile: what killed browsers left half written goes. */
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

  /** Only when it is closed is the file what was written; until then it is what it was. */
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
        // Another part of the extension may have begun a new one.
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
        // One of this run stays, empty: other parts of the extension count on to the last file from the one that they know.
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
