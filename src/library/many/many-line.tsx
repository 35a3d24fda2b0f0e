import { useEffect, useRef, useState } from 'preact/hooks';
import { message, number } from '../../platform';
import { keepFocus } from '../../ui/keep-focus';
import { Progress } from '../../ui/progress';
import { type Many, many } from './many';

/** Milliseconds after which nobody should have to wonder whether the press was heard; what is done sooner shows no line. */
const PATIENCE_MS = 500;

const sentence = ({ doing, done, total }: Many): string =>
  total === 0 ? doing : message('libraryManyProgress', doing, number(done), number(total));

/** A line while many clippings are changed, with the way out. Screen readers hear of every quarter. */
export function ManyLine() {
  const place = useRef<HTMLDivElement>(null);
  const [late, setLate] = useState(false);
  const running = many.value;
  const isRunning = running !== null;
  useEffect(() => {
    if (!isRunning) return;
    const waited = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(waited);
      setLate(false);
    };
  }, [isRunning]);
  useEffect(() => {
    const controller = new AbortController();
    if (place.current) keepFocus(place.current, controller.signal);
    return () => controller.abort();
  }, []);
  const shown = late ? running : null;
  const quarter = shown && Math.floor((shown.done * 4) / Math.max(shown.total, 1));
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(shown ? sentence(shown) : ''), [shown?.doing, quarter]);
  return (
    // Takes the keyboard when the button goes that it stood on.
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
