import type { Library } from '../../clippings';
import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import { reannotateOld } from '../reannotation/reannotate-old';
import { reannotation } from '../reannotation/reannotation';
import { useTask } from './task';
import { TaskLine } from './task-line';

const atOnce = async (): Promise<void> => {};

/** Annotates older clippings with the current recogniser at once, which happens in idle time too. Corrections are kept. */
export function AnnotateSection({ library }: { library: Library }) {
  const task = useTask();
  const start = () =>
    task.run(async (progress) => {
      const count = await reannotateOld(library, progress, atOnce);
      showToast(plural('libraryAnnotatedAnew', count));
    });
  return (
    <section>
      <h2 class="section-title">{message('libraryAnnotateAnew')}</h2>
      <p class="soft">{message('libraryAnnotateAnewText')}</p>
      <Button disabled={task.progress !== null || reannotation.value !== null} onClick={() => void start()}>
        {message('libraryAnnotateAnewStart')}
      </Button>
      <TaskLine task={task} label={message('libraryAnnotateAnewRunning')} />
    </section>
  );
}
