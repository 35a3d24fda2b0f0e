import type { TabReading } from '../messages';
import { instant, message } from '../platform';
import { Button } from '../ui/button';
import { Check } from '../ui/field';

export type ClipState = 'idle' | 'saving' | 'saved';

interface PopupFooterProps {
  /** Null if nothing is selected in the article. */
  quoteOnly: boolean | null;
  existing: TabReading['existing'];
  incognito: boolean;
  privateAgreed: boolean;
  state: ClipState;
  failure: string | null;
  done: string | null;
  onQuoteOnly: (quoteOnly: boolean) => void;
  onPrivateAgreed: (agreed: boolean) => void;
  onCite: () => void;
  onOpen: (clipping: number) => void;
}

/** The footer of the popup, always visible: the result of the clip, what is clipped, consent in private windows, and the buttons. */
export function PopupFooter({
  quoteOnly,
  existing,
  incognito,
  privateAgreed,
  state,
  failure,
  done,
  onQuoteOnly,
  onPrivateAgreed,
  onCite,
  onOpen,
}: PopupFooterProps) {
  return (
    <footer class="popup-foot">
      <div role="status" class="popup-status">
        {failure && <p class="popup-failure">{failure}</p>}
        {done && <p>{done}</p>}
        {existing && (
          <p>
            {message(
              state === 'saved' ? 'popupSaved' : 'popupClippedBefore',
              instant(existing.clippedAt),
              existing.version,
            )}
          </p>
        )}
      </div>
      {quoteOnly !== null && (
        <Check checked={quoteOnly} onChange={onQuoteOnly}>
          {message('popupQuoteOnly')}
        </Check>
      )}
      {incognito && state !== 'saved' && (
        <Check checked={privateAgreed} onChange={onPrivateAgreed}>
          {message('popupPrivate')}
        </Check>
      )}
      <div class="popup-actions">
        <Button look="quiet" class="popup-cite" onClick={onCite}>
          {message('popupCopyCitation')}
        </Button>
        {existing && <Button onClick={() => onOpen(existing.id)}>{message('popupOpenClipping')}</Button>}
        <Button
          look={state === 'saved' ? 'plain' : 'primary'}
          type="submit"
          // After the first click the button means "new version", which the second of a double click must not press.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
          disabled={state === 'saving' || (incognito && !privateAgreed)}
        >
          {message(state === 'saving' ? 'popupSaving' : existing ? 'popupNewVersion' : 'popupClip')}
        </Button>
      </div>
    </footer>
  );
}
