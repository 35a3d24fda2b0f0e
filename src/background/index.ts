/** The service worker. The browser stops and restarts it at any time: listeners are registered synchronously, and no lasting state is in variables. */
import '../platform/polyfill';
import { receive } from '../messages/receive';
import { browser, rememberWrongOfficial } from '../platform';
import { aboutOfficial, aboutReference } from './about';
import { clip } from './clip';
import { onCommand } from './commands';
import { bringCard, bringReader } from './content-script';
import { showState } from './icon';
import { openOnTabs } from './install';
import { offerMenus } from './menus';
import { followPermissions } from './permissions';
import { readTab } from './read-tab';
import { prepare, recognise } from './recognise';
import { tabOf } from './tab';

receive(
  {
    bringReader: (_, tabId) => bringReader(tabId),
    prepare,
    bringCard: (_, tabId) => bringCard(tabId),
    recognise: ({ text, context }) => recognise(text, context),
    pageState: showState,
    aboutOfficial,
    aboutReference,
    correctOfficial: async ({ canonicalUrl, name, wrong }, tabId) => {
      // Nothing is kept of a private window.
      if (!(await tabOf(tabId)).incognito) await rememberWrongOfficial(canonicalUrl, name, wrong);
      return null;
    },
  },
  { readTab: ({ tabId }) => readTab(tabId), clip },
);

browser.runtime.onInstalled.addListener(() => void openOnTabs());
offerMenus();
// Firefox for Android has no keys.
browser.commands?.onCommand.addListener((command) => void onCommand(command));
followPermissions();
