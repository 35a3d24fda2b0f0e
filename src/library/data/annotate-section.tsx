import type { Library } from '../../clippings';
import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import { anew } from '../anew/anew';
import { annotateOld } from '../anew/annotate-old';
import { useTask } from './task';
import { TaskLine } from './task-line';

const atOnce = async (): Promise<void> => {};

/** Lets a better recogniser read again what an older one read; the reader's corrections stay. By itself it happens too, slowly. */
export function AnnotateSection({ library }: { library: Library }) {
  const task = useTask();
  const start = () =>
    task.run(async (progress) => {
      const count = await annotateOld(library, progress, atOnce);
      showToast(plural('libraryAnnotatedAnew', count));
    });
  return (
    <section>
      <h2 class="section-title">{message('libraryAnnotateAnew')}</h2>
      <p class="soft">{message('libraryAnnotateAnewText')}</p>
      <Button disabled={task.progress !== null || anew.value !== null} onClick={() => void start()}>
        {message('libraryAnnotateAnewStart')}
      </Button>
      <TaskLine task={task} label={message('libraryAnnotateAnewRunning')} />
    </section>
  );
}
