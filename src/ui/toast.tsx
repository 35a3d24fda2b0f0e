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

/** Calls `work` now, or as soon as the page is shown again: after a long change the reader may be in another tab. */
function whenShown(work: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenShown(work), { once: true });
  else work();
}

/** Shows a message for ten seconds in which it can be seen (longer while hovered or focused), with an undo button if `undo` is given. */
export function showToast(text: string, undo: Toast['undo'] = null): void {
  const id = ++lastId;
  toasts.value = [...toasts.value.slice(-2), { id, text, undo }];
  const expire = () => {
    const busy = document.querySelector(`[data-toast="${id}"]:is(:hover, :focus-within)`) !== null;
    if (busy) setTimeout(expire, SHOWN_FOR_MS);
    else dismiss(id);
  };
  whenShown(() => setTimeout(expire, SHOWN_FOR_MS));
}

/** What had the focus before the toasts. */
let previousFocus: EventTarget | null = null;

const rememberFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
  if (!(currentTarget as Element).contains(relatedTarget as Node | null)) previousFocus = relatedTarget;
};

/** The pressed button is removed with its toast: focus goes back to the previous element, or to the main element if that is gone. */
const restoreFocus = (): void => {
  const place =
    previousFocus instanceof HTMLElement && previousFocus.isConnected ? previousFocus : document.querySelector('main');
  place?.focus({ preventScroll: true });
};

/** The region of toasts; use it once per page. It is mounted from the start so that screen readers announce additions. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite" onFocusIn={rememberFocus}>
      {toasts.value.map(({ id, text, undo }) => (
        <div class="toast" key={id} data-toast={id}>
          <span>{text}</span>
          {undo && (
            <Button
              look="quiet"
              onClick={() => {
                restoreFocus();
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
              restoreFocus();
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
