/** Caches the last URL: a page's own address is parsed several times, and the first `URL` on a new page is expensive. */
let known: { address: string; url: URL | null } = { address: '', url: null };

/** Null if it is not an absolute address. */
export function urlOf(address: string): URL | null {
  if (known.address !== address) known = { address, url: URL.canParse(address) ? new URL(address) : null };
  return known.url;
}
