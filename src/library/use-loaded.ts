import { signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Progress } from '../clippings';
import { failureMessage, message } from '../platform';

/** Grows with every change of the clippings, wherever in the extension it was made. */
export const revision = signal(0);

export interface Loaded<Value> {
  /** Null until the first answer; the last answer stays while the next is read, so that nothing flickers. */
  value: Value | null;
  failure: string | null;
  reading: boolean;
  /** How far a long reading is; null where it does not tell. */
  progress: { done: number; total: number } | null;
  cancel: () => void;
}

const nothing = { value: null, failure: null, reading: true, progress: null, cancel: () => undefined };

/** What `load` gives, read again when a dependency or the clippings change; an answer that was overtaken is dropped. */
export function useLoaded<Value>(
  load: (signal: AbortSignal, progress: Progress) => Promise<Value>,
  dependencies: unknown[],
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>(nothing);
  const turn = revision.value;
  // Asked at once: an effect would wait for the empty screen to be painted first.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    /** Whether this is still what is waited for. */
    let current = true;
    const settle = (change: Partial<Loaded<Value>>): void => {
      if (current) setLoaded((last) => ({ ...last, reading: false, progress: null, ...change }));
    };
    const cancel = () => controller.abort();
    settle({ reading: true, cancel });
    load(signal, { signal, onProgress: (done, total) => settle({ reading: true, progress: { done, total } }) }).then(
      (value) => settle({ value, failure: null }),
      (error: unknown) =>
        settle({ value: null, failure: signal.aborted ? message('libraryStopped') : failureMessage(error) }),
    );
    return () => {
      current = false;
      controller.abort();
    };
  }, [...dependencies, turn]);
  return loaded;
}
