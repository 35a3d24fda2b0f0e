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

/**
 * Served addresses that were asked for more often than the test went there. A content script that fetches its page again does so with the page's
 * own origin, so that nothing in the browser's log tells it from the page. Icons do not count: browsers ask for them as they like.
 */
export function askedAgain(asked: readonly string[], served: ReadonlySet<string>, visits: readonly string[]): string[] {
  const left = [...visits];
  return asked.filter((address) => {
    const { origin, pathname } = new URL(address);
    if (!served.has(origin + pathname) || pathname === '/favicon.ico') return false;
    const visit = left.indexOf(address);
    if (visit >= 0) left.splice(visit, 1);
    return visit < 0;
  });
}
