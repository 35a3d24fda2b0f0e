/** Pages that bear a document itself, not an article on it. */
import { withoutTones } from './lines/compare';
import { urlOf } from './metadata/address-url';

/** Sites of legal documents and under which paths they keep them. */
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

/** Quốc hiệu in capitals, without tone marks: it heads documents, and stands in articles only where they quote one. */
const NATIONAL_NAME = 'CONG HOA XA HOI CHU NGHIA VIET NAM';
const HEAD = 600;

export function isLegalDocument(url: string, text: string, declared: () => boolean): boolean {
  return (
    keepsDocuments(url) ||
    (withoutTones(text.slice(0, HEAD)).replace(/\n/g, ' ').includes(NATIONAL_NAME) && !declared())
  );
}

function keepsDocuments(url: string): boolean {
  const { hostname, pathname } = urlOf(url) ?? { hostname: '', pathname: '' };
  for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1))
    if (DOCUMENT_PAGES.get(host)?.test(pathname)) return true;
  return false;
}
