/** How far the extension may go in a tab. */
import type { Access } from '../messages';
import { browser, hostOf } from '../platform';
import { siteOf } from '../platform/sites';

export async function accessTo(address: string): Promise<Access> {
  if (!/^https?:/.test(address)) return 'restricted';
  const { protocol, hostname } = new URL(address);
  // Asked for this host, because the reader may have revoked part of a paper's hosts.
  if (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })) return 'permitted';
  return siteOf(hostOf(address)) ? 'revoked' : 'once';
}
