/** The canonical address of an article, whichever way a reader reached it. */
import { namesArticle } from '../../platform/article-number';
import { urlOf } from './address-url';
import { MAX_ADDRESS_LENGTH } from './limits';

/** Tracking parameters. A final `*` matches anything. */
const TRACKING = `utm_* fbclid gclid gclsrc dclid msclkid yclid twclid zarsrc igshid mc_* _ga _gl ref ref_* cmpid ocid
  campaign_id source_id gidzl vzn zalo_* spm share_* si cid icid ncid sr_share smid smtyp amp fromtitle srsltid`.split(
  /\s+/,
);

const isTracking = (name: string) =>
  TRACKING.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each));

/** Removes fragment and tracking parameters; null if it is not an http(s) address, or too long. */
export function cleanAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  // By hand, because URLSearchParams cannot be iterated in Firefox's content scripts, and to keep the rest byte for byte.
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !isTracking((parameter.split('=')[0] ?? '').toLowerCase()));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href.length <= MAX_ADDRESS_LENGTH ? url.href : null;
}

/** The first plausible declared address, otherwise the page's own. `numbered`: see isListAddress. */
export function canonicalAddress(declared: readonly (string | null)[], pageUrl: string, numbered: boolean): string {
  const page = cleanAddress(pageUrl);
  for (const each of declared) {
    // Braces: a template left unfilled, `{{url}}`.
    const address = each && !/[{}]/.test(each) && cleanAddress(each, page ?? undefined);
    if (address && isTrusted(address, page, numbered)) return address;
  }
  return page ?? '';
}

/** Rejects what templates wrongly declare for every article: the site's root, a section, a script without its article number, another site. */
function isTrusted(address: string, page: string | null, numbered: boolean): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (!page) return pathname !== '/' || search !== '';
  const own = new URL(page);
  if (siteOf(hostname) !== siteOf(own.hostname)) return false;
  const without = pathname === own.pathname && !namesArticle(search);
  if (without ? namesArticle(own.search) : isFrontPage(address)) return false;
  return !isListAddress(address, numbered) || isListAddress(page, numbered);
}

/** The registrable domain: `m.`, `www.`, `amp.` and sections (`thethao.baomoi.vn`) are the same site. */
function siteOf(hostname: string): string {
  const parts = hostname.split('.');
  const second = parts[parts.length - 2] ?? '';
  const long = parts.length > 2 && (second.length <= 3 || second === 'chinhphu');
  return parts.slice(long ? -3 : -2).join('.');
}

export function isFrontPage(url: string): boolean {
  const parts = urlOf(url);
  if (!parts) return false;
  const { protocol, pathname, search } = parts;
  const root = /^\/(?:(?:index|home|trang-chu|default)(?:\.\w+)?\/?)?$/i.test(pathname);
  return protocol.startsWith('http') && root && !namesArticle(search);
}

/** Paths of lists of articles. */
const LIST_PATH =
  /^\/(?:[a-z]{2}\/)?(?:(?:tags?|tu-khoa|tim-kiem|search|chu-de|chuyen-muc|topics?|tac-gia|author|category|danh-muc)(?:[/.]|$)|(?:tags?|topics?)-|20\d\d(?:\/\d\d?){1,2}\/?$)|\w\/(?:page|trang)[/-]\d+(?:\.\w+)?\/?$/i;
/** A slug of this many words is a title; those of sections are shorter. */
const MIN_TITLE_WORDS = 8;

/** `numbered`: on such a site an article's address has a number, its title or Liferay's `/-/`, so that one without them is a section. */
export function isListAddress(url: string, numbered: boolean): boolean {
  const parts = urlOf(url);
  if (!parts) return false;
  const { protocol, pathname, search } = parts;
  if (!protocol.startsWith('http')) return false;
  if (LIST_PATH.test(pathname)) return true;
  if (!numbered || /\d|\/-\//.test(pathname) || namesArticle(search)) return false;
  return (pathname.split('/').findLast(Boolean) ?? '').split('-').length < MIN_TITLE_WORDS;
}
