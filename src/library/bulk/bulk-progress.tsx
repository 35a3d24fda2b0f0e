import { useEffect, useRef, useState } from 'preact/hooks';
import { message, number } from '../../platform';
import { keepFocus } from '../../ui/keep-focus';
import { Progress } from '../../ui/progress';
import { type BulkOperation, bulkOperation } from './bulk-operation';

/** Milliseconds after which the line is shown; faster operations show none. */
const SHOW_AFTER_MS = 500;

const sentence = ({ doing, done, total }: BulkOperation): string =>
  total === 0 ? doing : message('libraryManyProgress', doing, number(done), number(total));

/** A progress line during a bulk operation, with a button to stop it. Screen readers announce every quarter. */
export function BulkProgress() {
  const place = useRef<HTMLDivElement>(null);
  const [isSlow, setSlow] = useState(false);
  const running = bulkOperation.value;
  const isRunning = running !== null;
  useEffect(() => {
    if (!isRunning) return;
    const waited = setTimeout(() => setSlow(true), SHOW_AFTER_MS);
    return () => {
      clearTimeout(waited);
      setSlow(false);
    };
  }, [isRunning]);
  useEffect(() => {
    const controller = new AbortController();
    if (place.current) keepFocus(place.current, controller.signal);
    return () => controller.abort();
  }, []);
  const shown = isSlow ? running : null;
  const quarter = shown && Math.floor((shown.done * 4) / Math.max(shown.total, 1));
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(shown ? sentence(shown) : ''), [shown?.doing, quarter]);
  return (
    // Takes the focus when the focused button is removed.
    <div ref={place} tabIndex={-1}>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      {shown && (
        <aside class="notice" aria-label={shown.doing}>
          <Progress
            label={sentence(shown)}
            done={shown.done}
            total={shown.total || null}
            cancel={message('libraryManyStop')}
            onCancel={shown.stop}
          />
        </aside>
      )}
    </div>
  );
}
