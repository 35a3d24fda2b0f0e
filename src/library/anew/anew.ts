/** After an update the library reads its older clippings again by itself, while the reader does nothing. */
import { signal } from '@preact/signals';
import { RECOGNISER_VERSION } from '../../annotate/version';
import type { Library } from '../../clippings';
import { browser } from '../../platform';

/** Which recogniser all clippings were last read by: there is nothing to look through while it is the same. */
const READ_BY = 'clippingsReadBy';

/** A reader who is busy waits for nothing; whoever is not gets it done. */
const PATIENCE_MS = 1000;

export interface Anew {
  done: number;
  total: number;
  cancel: () => void;
}

/** How far it is; null while nothing is read again. */
export const anew = signal<Anew | null>(null);

/** Stopped, it goes on when the library is next opened; of several libraries one does it. Returns how many were read. */
export async function annotateWhenIdle(library: Library): Promise<number> {
  const { [READ_BY]: last } = await browser.storage.local.get(READ_BY);
  if (last === RECOGNISER_VERSION) return 0;
  return navigator.locks.request('annotate-anew', { ifAvailable: true }, async (lock) => {
    if (lock === null) return 0;
    const controller = new AbortController();
    const cancel = () => controller.abort();
    const onProgress = (done: number, total: number) => {
      anew.value = { done, total, cancel };
    };
    try {
      const { annotateOld } = await import('./annotate-old');
      const count = await annotateOld(library, { signal: controller.signal, onProgress }, idle);
      if (!controller.signal.aborted) await browser.storage.local.set({ [READ_BY]: RECOGNISER_VERSION });
      return count;
    } finally {
      anew.value = null;
    }
  });
}

/** Other clippings came, perhaps read by an older recogniser. */
export async function lookAgain(library: Library): Promise<number> {
  await browser.storage.local.remove(READ_BY);
  return annotateWhenIdle(library);
}

const idle = (): Promise<void> => new Promise((done) => requestIdleCallback(() => done(), { timeout: PATIENCE_MS }));
