/** Tabs that were open at installation or update are marked without a reload, where permission allows. */
import { browser } from '../platform';
import { injectProbeInto, registerScripts } from './permissions';

export async function openOnTabs(): Promise<void> {
  await registerScripts();
  const { origins = [] } = await browser.permissions.getAll();
  await injectProbeInto(origins);
}
