/** Keyboard commands. Four have default keys in the manifest; the reader can set the others. */
import { askPage } from '../messages/ask-page';
import { browser, ExpectedFailure, hostOf, isOn } from '../platform';
import { openLibrary } from '../platform/open-library';
import { switchSite } from '../platform/site-switch';
import { accessTo } from './access';
import { clipAtOnce } from './clip';
import { tellFailure } from './tell-failure';

/**
 * Switches the site of a page on or off. Throws ExpectedFailure where the extension may not read: nothing is marked there, and the switch would
 * outlast a permission given later.
 */
export async function toggleSite(address: string): Promise<void> {
  const access = await accessTo(address);
  if (access !== 'permitted') throw new ExpectedFailure(access === 'restricted' ? 'restrictedPage' : 'notPermitted');
  const host = hostOf(address);
  await switchSite(host, !(await isOn(host)));
}

/** A page without our script does not answer, which is no failure. */
export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    switch (command) {
      case 'clip':
        await clipAtOnce(tab.id, 'article');
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
        await tellFailure(tab.id, () => toggleSite(tab.url ?? ''));
        break;
    }
  } catch (error) {
    console.warn(command, error);
  }
}
