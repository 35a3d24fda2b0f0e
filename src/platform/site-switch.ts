/** Switches sites on and off. Apart from settings.ts, because the table of sites would be too large for pages. */
import { browser } from './browser';
import { offKey, offKeys } from './settings';
import { siteOf } from './sites';

/** The host by which a page is switched and permitted: that of its site in the table, which stands for all subdomains, otherwise its own. */
export const siteHost = (host: string): string => siteOf(host)?.host ?? host;

/** Switches the site to which a host belongs. On also removes what was stored of the host alone. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  if (on) await browser.storage.local.remove(offKeys(host));
  else await browser.storage.local.set({ [offKey(siteHost(host))]: true });
}
