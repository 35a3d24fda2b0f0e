import { signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Progress } from '../clippings';
import { failureMessage, message } from '../platform';

/** Incremented after changes of the clippings anywhere in the extension. */
export const revision = signal(0);

export interface Loaded<Value> {
  /** Null until the first value is loaded; the last value stays while the next is loaded, so that nothing flickers. */
  value: Value | null;
  failure: string | null;
  reading: boolean;
  /** Progress of a long load; null if it does not report any. */
  progress: { done: number; total: number } | null;
  cancel: () => void;
}

const nothing = { value: null, failure: null, reading: true, progress: null, cancel: () => undefined };

/** The value of `load`, loaded again when a dependency or the clippings change; outdated results are dropped. */
export function useLoaded<Value>(
  load: (signal: AbortSignal, progress: Progress) => Promise<Value>,
  dependencies: unknown[],
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>(nothing);
  const turn = revision.value;
  // A layout effect starts loading before the empty screen is painted.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    /** False once this load is outdated. */
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
