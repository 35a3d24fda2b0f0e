import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupFailure, type Progress } from '../../clippings';
import { failureMessage, message } from '../../platform';
import { showToast } from '../../ui/toast';

export interface Task {
  /** Null while nothing runs. */
  progress: { done: number; total: number } | null;
  failure: string | null;
  run: (work: (progress: Progress) => Promise<void>) => Promise<void>;
  cancel: () => void;
}

const failureText = (error: unknown): string =>
  error instanceof BackupFailure ? message(error.messageKey, ...error.details) : failureMessage(error);

/** A long task with progress, cancellation and the reason of a failure. */
export function useTask(): Task {
  const [progress, setProgress] = useState<Task['progress']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef<AbortController>(null);
  const unmounted = useRef(false);
  useEffect(
    () => () => {
      unmounted.current = true;
    },
    [],
  );
  const run = async (work: (progress: Progress) => Promise<void>) => {
    const controller = new AbortController();
    running.current = controller;
    setFailure(null);
    setProgress({ done: 0, total: 0 });
    try {
      await work({ signal: controller.signal, onProgress: (done, total) => setProgress({ done, total }) });
    } catch (error) {
      const reason = controller.signal.aborted ? message('libraryStopped') : failureText(error);
      // The task continues after the reader has left this screen, so its failure must be shown elsewhere.
      if (unmounted.current) showToast(reason);
      setFailure(reason);
    }
    setProgress(null);
  };
  return { progress, failure, run, cancel: () => running.current?.abort() };
}
