import { annotate, RECOGNISER_VERSION } from '../../annotate';
import { REGISTRY_VERSION } from '../../annotate/registry';
import type { Library } from '../../clippings';
import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import { useTask } from './task';
import { TaskLine } from './task-line';

/** Lets a better recogniser read again what an older one read; the reader's corrections stay. */
export function AnnotateSection({ library }: { library: Library }) {
  const task = useTask();
  const start = () =>
    task.run(async (progress) => {
      const count = await library.annotateAnew(
        (text, { published, url, site }) => annotate(text, { published, url, site }),
        { recogniser: RECOGNISER_VERSION, registry: REGISTRY_VERSION },
        progress,
      );
      showToast(plural('libraryAnnotatedAnew', count));
    });
  return (
    <section>
      <h2 class="section-title">{message('libraryAnnotateAnew')}</h2>
      <p class="soft">{message('libraryAnnotateAnewText')}</p>
      <Button disabled={task.progress !== null} onClick={() => void start()}>
        {message('libraryAnnotateAnewStart')}
      </Button>
      <TaskLine task={task} label={message('libraryAnnotateAnewRunning')} />
    </section>
  );
}
