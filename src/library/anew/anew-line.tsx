import { useEffect } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message, number, plural } from '../../platform';
import { Progress } from '../../ui/progress';
import { showToast } from '../../ui/toast';
import { anew, annotateWhenIdle } from './anew';

/** A line while older clippings are read again, with the way out; nothing else. What fails is tried another time. */
export function AnewLine({ library }: { library: Library }) {
  useEffect(() => {
    annotateWhenIdle(library).then(
      (count) => {
        if (count > 0) showToast(plural('libraryAnnotatedAnew', count));
      },
      () => {},
    );
  }, [library]);
  const running = anew.value;
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
