/** After an update of the recogniser the library annotates older clippings again, in idle time. */
import { signal } from '@preact/signals';
import { RECOGNISER_VERSION } from '../../annotate/version';
import type { Library } from '../../clippings';
import { browser } from '../../platform';

/** Storage key of the recogniser version by which all clippings are annotated: nothing is to do while it is current. */
const LAST_RECOGNISER = 'clippingsReadBy';

/** Milliseconds to wait for idle time before each clipping. */
const IDLE_TIMEOUT_MS = 1000;

export interface Reannotation {
  done: number;
  total: number;
  cancel: () => void;
}

/** Progress; null while nothing is running. */
export const reannotation = signal<Reannotation | null>(null);

/** Only one window does it; if cancelled, it continues when the library is opened next. Resolves to the number of annotated clippings. */
export async function reannotateWhenIdle(library: Library): Promise<number> {
  const { [LAST_RECOGNISER]: last } = await browser.storage.local.get(LAST_RECOGNISER);
  if (last === RECOGNISER_VERSION) return 0;
  return navigator.locks.request('annotate-anew', { ifAvailable: true }, async (lock) => {
    if (lock === null) return 0;
    const controller = new AbortController();
    const cancel = () => controller.abort();
    const onProgress = (done: number, total: number) => {
      reannotation.value = { done, total, cancel };
    };
    try {
      const { reannotateOld: annotateOld } = await import('./reannotate-old');
      const count = await annotateOld(library, { signal: controller.signal, onProgress }, idle);
      if (!controller.signal.aborted) await browser.storage.local.set({ [LAST_RECOGNISER]: RECOGNISER_VERSION });
      return count;
    } finally {
      reannotation.value = null;
    }
  });
}

/** To be called after a restore, which may have added clippings annotated by an older recogniser. */
export async function recheckClippings(library: Library): Promise<number> {
  await browser.storage.local.remove(LAST_RECOGNISER);
  return reannotateWhenIdle(library);
}

const idle = (): Promise<void> =>
  new Promise((done) => requestIdleCallback(() => done(), { timeout: IDLE_TIMEOUT_MS }));
