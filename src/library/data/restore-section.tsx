import { useState } from 'preact/hooks';
import type { Library, RestorePreview } from '../../clippings';
import { message, plural } from '../../platform';
import { importOwnData } from '../../platform/own-data';
import { showToast } from '../../ui/toast';
import { recheckClippings } from '../reannotation/reannotation';
import { RestoreDialog } from './restore-dialog';
import { useTask } from './task';
import { TaskLine } from './task-line';

/** Stages and verifies a backup, and only then asks what to do with it. */
export function RestoreSection({ library }: { library: Library }) {
  const task = useTask();
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const stage = (file: File) =>
    task.run(async (progress) => {
      setPreview(await library.stageRestore(file, progress));
    });
  const finish = ({ own }: RestorePreview, mode: 'merge' | 'replace') => {
    setPreview(null);
    return task.run(async (progress) => {
      const { added } = await library.finishRestore(mode, progress);
      if (own !== null) await importOwnData(own, mode === 'replace');
      showToast(plural('libraryRestoreDone', added));
      void recheckClippings(library).catch(() => {});
    });
  };
  return (
    <section>
      <h2 class="section-title">{message('libraryRestore')}</h2>
      <p class="soft">{message('libraryRestoreText')}</p>
      <label class="button">
        {message('libraryRestoreFile')}
        <input
          class="visually-hidden"
          type="file"
          accept=".zip,application/zip"
          disabled={task.progress !== null}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void stage(file);
            input.value = '';
          }}
        />
      </label>
      <TaskLine task={task} label={message('libraryRestoreRunning')} />
      {preview && (
        <RestoreDialog
          preview={preview}
          onFinish={(mode) => void finish(preview, mode)}
          onClose={() => {
            setPreview(null);
            // As a task, so that the next file cannot be staged while this one is being discarded.
            void task.run(() => library.discardRestore());
          }}
        />
      )}
    </section>
  );
}
