import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { failureMessage } from '../platform';

/** Grows with every change of the clippings, wherever in the extension it was made. */
export const revision = signal(0);

export interface Loaded<Value> {
  /** Null until the first answer; the last answer stays while the next is read, so that nothing flickers. */
  value: Value | null;
  failure: string | null;
  reading: boolean;
}

/** What `load` gives, read again when a dependency or the clippings change; an answer that was overtaken is dropped. */
export function useLoaded<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependencies: unknown[],
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ value: null, failure: null, reading: true });
  const turn = revision.value;
  useEffect(() => {
    const controller = new AbortController();
    setLoaded((last) => ({ ...last, reading: true }));
    load(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setLoaded({ value, failure: null, reading: false });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setLoaded({ value: null, failure: failureMessage(error), reading: false });
      },
    );
    return () => controller.abort();
  }, [...dependencies, turn]);
  return loaded;
}
