import type { ComponentChildren } from 'preact';
import { message } from '../platform';
import { Button } from '../ui/button';

interface PopupFrameProps {
  /** Empty where the page has no host that could be switched. */
  host: string;
  on: boolean;
  /** The page may be read this once; null where there is nothing to ask for. */
  onAllowAlways: (() => void) | null;
  onSwitch: (on: boolean) => void;
  onLibrary: () => void;
  onSettings: () => void;
  children: ComponentChildren;
}

/** What stands around every state of the popup: the switch of this site above, the ways to library and settings beside it. */
export function PopupFrame({ host, on, onAllowAlways, onSwitch, onLibrary, onSettings, children }: PopupFrameProps) {
  return (
    <div class="popup">
      <header class="popup-head">
        {host && (
          <label class="popup-switch">
            <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
            <span>{message('popupMarksOn', host)}</span>
          </label>
        )}
        <nav class="popup-links" aria-label={message('popupLinks')}>
          <Button look="quiet" onClick={onLibrary}>
            {message('popupLibrary')}
          </Button>
          <Button look="quiet" onClick={onSettings}>
            {message('popupSettings')}
          </Button>
        </nav>
        {onAllowAlways && (
          <p class="popup-always small">
            {message('popupOnce')}{' '}
            <Button look="quiet" onClick={onAllowAlways}>
              {message('popupAllowAlways', host)}
            </Button>
          </p>
        )}
      </header>
      <main class="popup-main">{children}</main>
    </div>
  );
}
