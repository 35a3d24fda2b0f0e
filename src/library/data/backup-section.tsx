import type { Library, Usage } from '../../clippings';
import { dayHere, instant, message, plural } from '../../platform';
import { readOwnData } from '../../platform/own-data';
import { Button } from '../../ui/button';
import { openFile } from '../../ui/save-file';
import { showToast } from '../../ui/toast';
import { REMIND_FROM } from '../shell/notice';
import { useTask } from './task';
import { TaskLine } from './task-line';

/** Writes a backup of the whole library, and shows when that was last done. */
export function BackupSection({ library, usage }: { library: Library; usage: Usage }) {
  const task = useTask();
  const start = async () => {
    const sink = await openFile(`diem-bao-${dayHere(new Date())}.zip`, 'application/zip');
    if (!sink) return;
    await task.run(async (progress) => {
      const { clippings } = await library.backup(await readOwnData(), sink, progress);
      await library.noteBackup();
      showToast(plural('libraryBackedUp', clippings));
    });
  };
  return (
    <section>
      <h2 class="section-title">{message('libraryBackup')}</h2>
      <p>
        {usage.lastBackup ? message('libraryLastBackup', instant(usage.lastBackup)) : message('libraryNeverBackedUp')}
      </p>
      {usage.sinceBackup >= REMIND_FROM && <p class="warning">{plural('librarySinceBackup', usage.sinceBackup)}</p>}
      <p class="soft">{message('libraryBackupText')}</p>
      <Button look="primary" disabled={task.progress !== null} onClick={() => void start()}>
        {message('libraryBackupStart')}
      </Button>
      <TaskLine task={task} label={message('libraryBackupRunning')} />
    </section>
  );
}
