/** Keyboard commands. Four have default keys in the manifest; the reader can set the others. */
import { askPage } from '../messages/ask-page';
import { browser, hostOf, isOn } from '../platform';
import { openLibrary } from '../platform/open-library';
import { switchSite } from '../platform/site-switch';
import { clipAtOnce } from './clip';

/** Switches the site of an address on or off. The browser's own pages (`chrome://newtab`) are no sites. */
export async function toggleSite(address: string): Promise<void> {
  const host = /^https?:/.test(address) ? hostOf(address) : '';
  if (host !== '') await switchSite(host, !(await isOn(host)));
}

/** A page without our script does not answer, which is no failure. */
export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    switch (command) {
      case 'clip':
        await clipAtOnce(tab.id);
        break;
      case 'next-mention':
        await askPage(tab.id, { type: 'walkMentions', step: 1 });
        break;
      case 'previous-mention':
        await askPage(tab.id, { type: 'walkMentions', step: -1 });
        break;
      case 'toggle-card':
        await askPage(tab.id, { type: 'toggleCard' });
        break;
      case 'open-library':
        await openLibrary();
        break;
      case 'toggle-site':
        await toggleSite(tab.url ?? '');
        break;
    }
  } catch (error) {
    console.warn(command, error);
  }
}
