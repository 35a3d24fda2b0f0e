/** Normalised addresses that identify an article: without tracking parameters, the same for its mobile and AMP variants, and by its number. */

/** Parameters that tell where the reader came from, not which article it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|ref|ref_src|src|source|from|share|zarsrc|zalo.*|vn_.*|itm_.*|cmpid|ocid|at_(medium|campaign)|spm|amp|output_?type|gidzl|mibextid|rfi|s_kwcid)$/i;

/** `https://m.bao.example/amp/bai-1.html?utm_source=x#binh-luan` → `bao.example/bai-1.html`. Null if it is no web address. */
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

/** Keys of an article, from its canonical address and the one it was read at. A canonical address that is the front page is ignored. */
export function urlKeys({ url, canonicalUrl }: { url: string; canonicalUrl: string }): string[] {
  const keys = [urlKey(canonicalUrl), urlKey(url)].filter((key): key is string => key !== null);
  const specific = keys.filter((key) => key.includes('/') || key.includes('?'));
  return [...new Set([...specific, ...specific.flatMap((key) => numberKey(key) ?? [])])];
}

/** A paper's number of the article at the end of the address; digits that are a date (20240711, 11072024, 110724) do not count. */
const NUMBER =
  /-((?!(?:(?:19|20)\d{6}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:20)?\d\d)(?!\d))[a-z]{0,5}\d{6,20})(?:\.\w{2,5})?$/i;

/** A file name of at least so many parts, including the number, is taken for a title. */
const WORDS = 4;

/** Folder and number alone, because many papers change the words of the address with the title. Null where there is no such number. */
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

/** The original address of an AMP cache address. */
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
