import type { ComponentChildren } from 'preact';
import { message } from '../platform';
import { Button } from '../ui/button';

interface PopupFrameProps {
  host: string;
  /** Null where the page has no marks that could be switched. */
  on: boolean | null;
  /** Given if the page may be read only this once; null if no permission is missing. */
  onAllowAlways: (() => void) | null;
  onSwitch: (on: boolean) => void;
  onLibrary: () => void;
  onSettings: () => void;
  children: ComponentChildren;
}

/** The frame of the popup in every state: the switch of this site, and links to library and settings. */
export function PopupFrame({ host, on, onAllowAlways, onSwitch, onLibrary, onSettings, children }: PopupFrameProps) {
  return (
    <div class="popup">
      <header class="popup-head">
        {on !== null && (
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
