import './toast.css';
import { signal } from '@preact/signals';
import { message } from '../platform';
import { Button } from './button';

interface Toast {
  id: number;
  text: string;
  undo: (() => void | Promise<void>) | null;
}

const SHOWN_FOR_MS = 10_000;

const toasts = signal<Toast[]>([]);
let lastId = 0;

const dismiss = (id: number) => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
};

/** Says that something was done; with `undo`, offers to take it back for ten seconds (longer while pointed at or focused). */
export function showToast(text: string, undo: Toast['undo'] = null): void {
  const id = ++lastId;
  toasts.value = [...toasts.value.slice(-2), { id, text, undo }];
  const leave = () => {
    const busy = document.querySelector(`[data-toast="${id}"]:is(:hover, :focus-within)`) !== null;
    if (busy) setTimeout(leave, SHOWN_FOR_MS);
    else dismiss(id);
  };
  setTimeout(leave, SHOWN_FOR_MS);
}

/** Where the keyboard was before it came to the toasts. */
let before: EventTarget | null = null;

const cameIn = ({ currentTarget, relatedTarget }: FocusEvent): void => {
  if (!(currentTarget as Element).contains(relatedTarget as Node | null)) before = relatedTarget;
};

/** The button that was pressed goes with its toast: the keyboard goes back, or to the screen where what it stood on is gone. */
const giveBackFocus = (): void => {
  const place = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main');
  place?.focus({ preventScroll: true });
};

/** Where toasts appear; once a page. The region is there from the start so that screen readers speak what is put in. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite" onFocusIn={cameIn}>
      {toasts.value.map(({ id, text, undo }) => (
        <div class="toast" key={id} data-toast={id}>
          <span>{text}</span>
          {undo && (
            <Button
              look="quiet"
              onClick={() => {
                giveBackFocus();
                dismiss(id);
                void undo();
              }}
            >
              {message('uiUndo')}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={message('uiDismiss')}
            onClick={() => {
              giveBackFocus();
              dismiss(id);
            }}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
    </div>
  );
}
