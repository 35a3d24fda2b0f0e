/** The address that names the article, the same however a reader came to it. */
import { namesArticle } from '../../platform/article-number';
import { urlOf } from './address-url';
import { LONGEST_ADDRESS } from './longest';

/** Parameters that say where a reader came from, not what is read. `*` at the end stands for anything. */
const TRACKING = `utm_* fbclid gclid gclsrc dclid msclkid yclid twclid zarsrc igshid mc_* _ga _gl ref ref_* cmpid ocid
  campaign_id source_id gidzl vzn zalo_* spm share_* si cid icid ncid sr_share smid smtyp amp fromtitle srsltid`.split(
  /\s+/,
);

const tracks = (name: string) =>
  TRACKING.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each));

/** Without fragment and tracking parameters; null where it is no web address, or too long for one. */
export function cleanAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  // By hand: in a content script of Firefox a URL's parameters cannot be listed. What stays, stays letter for letter.
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !tracks((parameter.split('=')[0] ?? '').toLowerCase()));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href.length <= LONGEST_ADDRESS ? url.href : null;
}

/** The first declared address that can be this page's own, else the page's. `numbered` as below. */
export function canonicalAddress(declared: readonly (string | null)[], pageUrl: string, numbered: boolean): string {
  const page = cleanAddress(pageUrl);
  for (const each of declared) {
    const address = each && cleanAddress(each, page ?? undefined);
    if (address && isTrusted(address, page, numbered)) return address;
  }
  return page ?? '';
}

/** Templates give for every article the site's root, its section or the script without the number, or the address of another site's copy. */
function isTrusted(address: string, page: string | null, numbered: boolean): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (!page) return pathname !== '/' || search !== '';
  const own = new URL(page);
  if (siteOf(hostname) !== siteOf(own.hostname)) return false;
  const without = pathname === own.pathname && !namesArticle(search);
  if (without ? namesArticle(own.search) : isFrontPage(address)) return false;
  return !isListAddress(address, numbered) || isListAddress(page, numbered);
}

/** `m.`, `www.`, `amp.` are the same site; so are the sections of one (`thethao.baomoi.vn`). */
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

/** Pages of this kind list articles, whatever stands behind. */
const LIST_PATH =
  /^\/(?:(?:tags?|tim-kiem|search|chu-de|topics?|tac-gia|author|category|danh-muc)(?:[/.]|$)|(?:tags?|topics?)-)/i;
/** So many words are a title: sections have fewer. */
const TITLE_WORDS = 8;

/** `numbered`: articles of such sites bear a number or their title in their address, or what Liferay sets before it (`/-/`), so one without is a section. */
export function isListAddress(url: string, numbered: boolean): boolean {
  const parts = urlOf(url);
  if (!parts) return false;
  const { protocol, pathname, search } = parts;
  if (!protocol.startsWith('http')) return false;
  if (LIST_PATH.test(pathname)) return true;
  if (!numbered || /\d|\/-\//.test(pathname) || namesArticle(search)) return false;
  return (pathname.split('/').findLast(Boolean) ?? '').split('-').length < TITLE_WORDS;
}
