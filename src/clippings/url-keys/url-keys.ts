/** Addresses under which the same article comes: without what tracks, one for the desktop, mobile and AMP twins, and its number where it has one. */

/** Parameters that say who sent the reader, not what is read. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|ref|ref_src|src|source|from|share|zarsrc|zalo.*|vn_.*|itm_.*|cmpid|ocid|at_(medium|campaign)|spm|amp|output_?type|gidzl|mibextid|rfi|s_kwcid)$/i;

/** `https://m.bao.example/amp/bai-1.html?utm_source=x#binh-luan` → `bao.example/bai-1.html`. Null where it is no web address. */
export function urlKey(address: string): string | null {
  const url = parsed(unwrapped(address));
  if (url === null) return null;
  const host = url.hostname.replace(/^(www\d?|m|mobile|amp|wap)\.(?=.+\..)/, '');
  const path = url.pathname
    .replace(/\/amp(?=\/|$)/gi, '')
    .replace(/[.-]amp(?=(\.\w+)?$)/i, '')
    .replace(/\/(index\.(html?|php))?$/i, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const search = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${decoded(path)}${search === '' ? '' : `?${search}`}`;
}

/** Keys of an article: of its canonical address and of the one it was read at. A canonical address that is the site's front page says nothing. */
export function urlKeys({ url, canonicalUrl }: { url: string; canonicalUrl: string }): string[] {
  const keys = [urlKey(canonicalUrl), urlKey(url)].filter((key): key is string => key !== null);
  const told = keys.filter((key) => key.includes('/') || key.includes('?'));
  return [...new Set([...told, ...told.flatMap((key) => numberKey(key) ?? [])])];
}

/** The number by which a paper knows an article, at the end of its address; digits that are a day (20240711, 11072024, 110724) are none. */
const NUMBER =
  /-((?!(?:(?:19|20)\d{6}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:20)?\d\d)(?!\d))[a-z]{0,5}\d{6,20})(?:\.\w{2,5})?$/i;

/** Parts of a name, the number among them, from which on it is made of a title's words. */
const WORDS = 4;

/** Many papers make the words of an address anew when the title is changed: in one folder the number alone tells the article. */
function numberKey(key: string): string | null {
  const name = key.slice(key.lastIndexOf('/') + 1);
  const number = key.includes('?') || name.split('-').length < WORDS ? null : NUMBER.exec(name);
  return number && `${key.slice(0, -name.length)}#${number[1]}`;
}

function parsed(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** The address behind an AMP cache. */
function unwrapped(address: string): string {
  const google = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/i.exec(address);
  const cache = /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[cv]\/(s\/)?(.+)$/i.exec(address);
  const found = google ?? cache;
  return found ? `${found[1] ? 'https' : 'http'}://${found[2]}` : address;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
