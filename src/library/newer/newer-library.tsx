import { saveRaw } from '../../clippings';
import { dayHere, failureMessage, message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { openFile } from '../../ui/save-file';
import { showToast, Toasts } from '../../ui/toast';
import { useTask } from '../data/task';
import { TaskLine } from '../data/task-line';

/** Shown for the database of a newer Điểm Báo, which is not changed but can be exported. `error`: why it did not open. */
export function NewerLibrary({ error }: { error: unknown }) {
  const task = useTask();
  const save = async () => {
    const sink = await openFile(`diem-bao-raw-${dayHere(new Date())}.jsonl`, 'application/jsonl');
    if (!sink) return;
    await task.run(async (progress) => {
      showToast(plural('libraryRawSaved', await saveRaw(sink, progress)));
    });
  };
  return (
    <main class="main">
      <Empty
        title="Điểm Báo"
        text={`${failureMessage(error)} ${message('libraryRawText')}`}
        actions={
          <Button look="primary" disabled={task.progress !== null} onClick={() => void save()}>
            {message('libraryRawSave')}
          </Button>
        }
      />
      <TaskLine task={task} label={message('libraryRawRunning')} />
      <Toasts />
    </main>
  );
}
