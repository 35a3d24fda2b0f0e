/** Tabs that were open at installation or update are marked without a reload, where permission allows. */
import { browser } from '../platform';
import { openDoor } from './content-script';
import { registerScripts } from './permissions';

export async function openOnTabs(): Promise<void> {
  await registerScripts();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && openDoor(id)));
}
