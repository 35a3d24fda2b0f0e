import { Progress } from '../../ui/progress';
import type { Task } from './task';

/** The progress of a task, or why it failed. */
export function TaskLine({ task: { progress, failure, cancel }, label }: { task: Task; label: string }) {
  return (
    <>
      {progress && <Progress label={label} done={progress.done} total={progress.total || null} onCancel={cancel} />}
      <p role="status">{failure}</p>
    </>
  );
}
