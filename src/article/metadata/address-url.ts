/** A page's own address is asked for several times, and the first `URL` on a page that was just opened is dear. */
let known: { address: string; url: URL | null } = { address: '', url: null };

/** Null where it is no absolute address. */
export function urlOf(address: string): URL | null {
  if (known.address !== address) known = { address, url: URL.canParse(address) ? new URL(address) : null };
  return known.url;
}
