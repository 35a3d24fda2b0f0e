/** Tells runs of the browser apart, by what it keeps in memory for as long as it runs. */
import { browser } from './browser';

const KEY = 'browserRun';

/**
 * The same in all parts of the extension, and another one once the browser has started anew. An extension that is loaded anew counts as a
 * start as well. Null where nothing is kept for so long: outside of extensions.
 */
export async function browserRun(): Promise<string | null> {
  const memory = browser?.storage?.session;
  if (memory === undefined) return null;
  const known = async (): Promise<string | undefined> => (await memory.get(KEY))[KEY] as string | undefined;
  return (
    (await known()) ??
    // Worker and library may ask for the first time at once.
    navigator.locks.request(KEY, async () => {
      const run = (await known()) ?? crypto.randomUUID();
      await memory.set({ [KEY]: run });
      return run;
    })
  );
}
