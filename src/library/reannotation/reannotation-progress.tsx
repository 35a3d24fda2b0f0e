import { useEffect } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message, number, plural } from '../../platform';
import { Progress } from '../../ui/progress';
import { showToast } from '../../ui/toast';
import { reannotateWhenIdle, reannotation } from './reannotation';

/** A progress line while older clippings are annotated again; nothing otherwise. A failure is ignored, because the next start tries again. */
export function ReannotationProgress({ library }: { library: Library }) {
  useEffect(() => {
    reannotateWhenIdle(library).then(
      (count) => {
        if (count > 0) showToast(plural('libraryAnnotatedAnew', count));
      },
      () => {},
    );
  }, [library]);
  const running = reannotation.value;
  if (!running) return null;
  return (
    <aside class="notice" aria-label={message('libraryAnnotateAnew')}>
      <Progress
        label={message('libraryAnewRunning', number(running.done), number(running.total))}
        done={running.done}
        total={running.total}
        onCancel={running.cancel}
      />
    </aside>
  );
}
