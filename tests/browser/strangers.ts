import type { Request } from './extension-browser';

/** Services that a browser asks of its own accord, whatever is installed in it. */
const browsersOwn = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net))$/;

/**
 * Requests that neither a page of the test nor the browser itself has made. In Chromium's log each request bears
 * its initiator: the extension's shows as its own origin, the browser's own as none.
 */
export function strangers(requests: readonly Request[], served: ReadonlySet<string>): Request[] {
  return requests.filter(({ address, initiator }) => {
    if (initiator?.includes('-extension://')) return true;
    const { origin, pathname, hostname } = new URL(address);
    return !served.has(origin + pathname) && !browsersOwn.test(hostname);
  });
}
