import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../clippings';
import { exportFileName, formats } from '../../export';
import { ExpectedFailure, failureMessage, message, number, plural } from '../../platform';
import { openFile } from '../../ui/save-file';
import { showToast } from '../../ui/toast';
import { ExportForm } from './export-form';

interface ExportDialogProps {
  library: Library;
  /** The clippings to export, read when the export starts. */
  ids: () => Promise<readonly number[]>;
  /** How many they are when the dialog opens. */
  count: number;
  onClose: () => void;
}

/** The disk of the picked file may be full. */
const asExpected = (error: unknown): unknown =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? new ExpectedFailure('storageFull') : error;

/** Streams the found or selected clippings into one file. */
export function ExportDialog({ library, ids, count, onClose }: ExportDialogProps) {
  const [chosen, setChosen] = useState(formats[0]!.id);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef<AbortController>(null);

  const start = async () => {
    const format = formats.find(({ id }) => id === chosen)!;
    const controller = new AbortController();
    running.current = controller;
    setFailure(null);
    try {
      // First, because the picker needs the user activation of this click.
      const sink = await openFile(exportFileName(format, new Date()), format.mimeType);
      if (!sink) return;
      // Immediately, so that a second click does not write a second file.
      setProgress({ done: 0, total: 0 });
      const all = await ids();
      const { signal } = controller;
      setProgress({ done: 0, total: all.length });
      let written = 0;
      const onProgress = (done: number) => {
        written = done;
        if (done % 50 === 0) setProgress({ done, total: all.length });
      };
      await format.write(library.eachClipping(all, signal), sink, { signal, onProgress });
      // Another window may have deleted some, or replaced the library by a backup.
      const whole = written === all.length;
      showToast(
        whole
          ? plural('libraryExported', written)
          : message('libraryExportedPart', number(written), number(all.length)),
      );
      onClose();
    } catch (error) {
      setProgress(null);
      setFailure(controller.signal.aborted ? message('libraryExportStopped') : failureMessage(asExpected(error)));
    }
  };
  const stop = () => running.current?.abort();
  return (
    <ExportForm
      formats={formats}
      count={count}
      chosen={chosen}
      progress={progress}
      failure={failure}
      onChoose={setChosen}
      onStart={() => void start()}
      onCancel={stop}
      onClose={() => {
        stop();
        onClose();
      }}
    />
  );
}
