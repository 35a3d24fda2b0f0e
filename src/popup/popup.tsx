import { browser, message } from '../platform';
import { openLibrary } from '../platform/open-library';
import { matchPattern } from '../platform/sites';
import { articleOf } from './article-reading';
import { PageTrouble, troubleOf } from './page-trouble';
import { PopupForm } from './popup-form';
import { PopupFrame } from './popup-frame';
import type { Popup } from './state';

const toLibrary = async (hash = '') => {
  await openLibrary(hash);
  window.close();
};

const toSettings = async () => {
  await browser.runtime.openOptionsPage();
  window.close();
};

/** The popup with the state of its tab. */
export function BoundPopup({ popup, tabId }: { popup: Popup; tabId: number }) {
  const { tab, draft, state, failure, privateAgreed } = popup;
  const read = tab.value;
  if (!read) {
    return (
      <p class="popup-trouble" role="status">
        {failure.value ?? message('popupReading')}
      </p>
    );
  }
  const allow = async () => {
    // Who asks for a site wants it read, also where it was off before.
    if (await browser.permissions.request({ origins: [matchPattern(read.host)] })) await popup.switchTo(true);
  };
  const reload = async () => {
    await browser.tabs.reload(tabId);
    window.close();
  };
  const trouble = troubleOf(read);
  const reading = articleOf(read);
  return (
    <PopupFrame
      host={read.host}
      on={read.access === 'permitted' ? read.on : null}
      onAllowAlways={read.access === 'once' ? () => void allow() : null}
      onSwitch={(on) => void popup.switchTo(on)}
      onLibrary={() => void toLibrary()}
      onSettings={() => void toSettings()}
    >
      {trouble && (
        <PageTrouble
          trouble={trouble}
          host={read.host}
          onAllow={() => void allow()}
          onSwitchOn={() => void popup.switchTo(true)}
          onReload={() => void reload()}
        />
      )}
      {reading && (
        <PopupForm
          record={reading.record}
          draft={draft.value}
          knownTags={popup.knownTags.value}
          quoteOnly={reading.selection ? popup.quoteOnly.value : null}
          existing={popup.existing.value}
          incognito={read.incognito}
          translated={read.translated}
          privateAgreed={privateAgreed.value}
          state={state.value}
          failure={failure.value}
          done={popup.done.value}
          onDraft={popup.changeDraft}
          onWrong={(official, wrong) => void popup.reject(official, wrong)}
          onQuoteOnly={popup.switchQuoteOnly}
          onPrivateAgreed={(agreed) => {
            privateAgreed.value = agreed;
          }}
          onShow={(kind, mention) => void popup.show(kind, mention)}
          onClip={(asNewVersion) => void popup.clip(asNewVersion)}
          onCite={() => void popup.cite()}
          onOpen={(id) => void toLibrary(`#/clippings/${id}`)}
        />
      )}
    </PopupFrame>
  );
}
