/** Recognises pages that are a legal document themselves, not an article about one. */
import { stripDiacritics } from './lines/compare';
import { urlOf } from './metadata/address-url';

/** Sites of legal documents, and the paths of those. */
const DOCUMENT_PAGES: ReadonlyMap<string, RegExp> = new Map([
  ['thuvienphapluat.vn', /^\/(?:van-ban|cong-van|tcvn|ban-an)\//i],
  ['luatvietnam.vn', /-d\d+\.html$/i],
  ['vanban.chinhphu.vn', /^/],
  ['vbpl.vn', /^/],
  ['congbao.chinhphu.vn', /^/],
  ['lawnet.vn', /^\/vb\//i],
  ['thukyluat.vn', /^\/vb\//i],
  ['hethongphapluat.com', /^/],
]);

/** The national name (*quốc hiệu*) in capitals without diacritics. It heads documents; articles have it only in quotations. */
const NATIONAL_NAME = 'CONG HOA XA HOI CHU NGHIA VIET NAM';
const HEAD_LENGTH = 600;

/** Without it, portals show the legal bases, one in a line, then the articles: `Căn cứ Luật …;` … `Điều 1. …`. */
const BASIS = /^Căn cứ .+;\s*$/m;
const FIRST_ARTICLE = /^Điều 1[.:]/m;

export function isLegalDocument(url: string, text: string, declared: () => boolean): boolean {
  if (isDocumentPage(url)) return true;
  const head = text.slice(0, HEAD_LENGTH);
  const isDocument =
    stripDiacritics(head).replace(/\n/g, ' ').includes(NATIONAL_NAME) || (BASIS.test(head) && FIRST_ARTICLE.test(text));
  return isDocument && !declared();
}

function isDocumentPage(url: string): boolean {
  const { hostname, pathname } = urlOf(url) ?? { hostname: '', pathname: '' };
  for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1))
    if (DOCUMENT_PAGES.get(host)?.test(pathname)) return true;
  return false;
}
