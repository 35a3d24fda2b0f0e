import { Progress } from '../../ui/progress';
import type { Task } from './task';

/** How far a task is, or why it stopped. */
export function TaskLine({ task: { progress, failure, cancel }, label }: { task: Task; label: string }) {
  return (
    <>
      {progress && <Progress label={label} done={progress.done} total={progress.total || null} onCancel={cancel} />}
      <p role="status">{failure}</p>
    </>
  );
}
