/** Identifies the browser run, by a value in storage that lasts as long as the browser runs. */
import { browser } from './browser';

const KEY = 'browserRun';

/**
 * The same in all parts of the extension, and a new one after the browser restarts or the extension is reloaded. Null where there is no such
 * storage: outside of extensions.
 */
export async function browserRun(): Promise<string | null> {
  const memory = browser?.storage?.session;
  if (memory === undefined) return null;
  const known = async (): Promise<string | undefined> => (await memory.get(KEY))[KEY] as string | undefined;
  return (
    (await known()) ??
    // Worker and library may call it for the first time concurrently.
    navigator.locks.request(KEY, async () => {
      const run = (await known()) ?? crypto.randomUUID();
      await memory.set({ [KEY]: run });
      return run;
    })
  );
}
