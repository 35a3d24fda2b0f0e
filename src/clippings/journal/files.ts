/** Where the journal lies: the origin's private file system, which the browser keeps apart from its databases. */
import type { Tail } from './tail';

export interface JournalFiles {
  /** In the order in which they were begun. */
  names(): Promise<string[]>;
  read(name: string): Promise<string>;
  /**
   * All of it or nothing, whatever happens meanwhile. Goes on in the last file until that is full. The file is opened at once, while the
   * text is still to come; null: nothing is written after all.
   */
  append(text: string | Promise<string | null>): Promise<void>;
  /** What is appended from now on stands in a new file; returns its name. */
  begin(): Promise<string>;
  /** Nothing is appended meanwhile. A change to nothing removes the file; to the same leaves it as it is. */
  rewrite(name: string, change: (text: string) => string): Promise<void>;
  remove(name: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** The journal of an open database. */
export interface Journal {
  files: JournalFiles;
  /** Null where the browser gives nothing to keep it in. */
  tail: Tail | null;
  /** Numbers of changes that are in the files for certain. */
  written: Set<number>;
}

/** UTF-8 bytes. A file is copied with every line that it gets. */
const FULL = 512 * 1024;

const nameOf = (number: number): string => `${String(number).padStart(8, '0')}.jsonl`;

/** Null where the browser gives no private files (a private window of Firefox; outside of browsers). */
export async function privateFiles(database: string): Promise<JournalFiles | null> {
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
): JournalFiles {
  let last: number | null = null;

  const lastNumber = async (): Promise<number> =>
    Math.max(1, ...(await names()).map((name) => Number.parseInt(name, 10)));

  async function names(): Promise<string[]> {
    const found: string[] = [];
    for await (const name of (await folder()).keys()) if (name.endsWith('.jsonl')) found.push(name);
    return found.sort();
  }

  const read = async (name: string): Promise<string> =>
    (await (await (await folder()).getFileHandle(name)).getFile()).text();

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

  return {
    names,
    read,
    append: (text) =>
      alone(async () => {
        const place = await folder();
        for (last ??= await lastNumber(); ; last++) {
          const handle = await place.getFileHandle(nameOf(last), { create: true });
          const { size } = await handle.getFile();
          if (size < FULL) return write(handle, text, size);
        }
      }),
    begin: () =>
      alone(async () => {
        last = (await lastNumber()) + 1;
        await (await folder()).getFileHandle(nameOf(last), { create: true });
        return nameOf(last);
      }),
    rewrite: (name, change) =>
      alone(async () => {
        const before = await read(name);
        const after = change(before);
        if (after === '') await (await folder()).removeEntry(name);
        else if (after !== before) await write(await (await folder()).getFileHandle(name), after, null);
      }),
    remove: (name) => alone(async () => (await folder()).removeEntry(name)),
    removeAll: () =>
      alone(async () => {
        last = null;
        await removeFolder().catch((error: unknown) => {
          if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
        });
      }),
  };
}
