/** Pages that bear a document itself, not an article on it. */

/** Sites of legal documents and where they keep them. */
const DOCUMENT_PAGES = [
  /^thuvienphapluat\.vn\/(?:van-ban|cong-van|tcvn|ban-an)\//i,
  /^luatvietnam\.vn\/.+-d\d+\.html$/i,
  /^vanban\.chinhphu\.vn\//i,
  /^(?:\w+\.)?vbpl\.vn\//i,
  /^congbao\.chinhphu\.vn\//i,
  /^(?:lawnet|thukyluat)\.vn\/vb\//i,
  /^hethongphapluat\.com\//i,
];

/** Quốc hiệu: it heads documents, and stands in articles only where they quote one. */
const NATIONAL_NAME = /C[ỘỌ]NG\s+H(?:ÒA|OÀ)\s+X[ÃẢ]\s+H[ỘỌ]I\s+CH[ỦŨ]\s+NGH[ĨỈ]A\s+VI[ỆẸ]T\s+NAM/;
const HEAD = 600;

export function isLegalDocument(url: string, text: string, declared: boolean): boolean {
  if (URL.canParse(url)) {
    const { hostname, pathname } = new URL(url);
    const address = hostname.replace(/^www\./, '') + pathname;
    if (DOCUMENT_PAGES.some((page) => page.test(address))) return true;
  }
  return !declared && NATIONAL_NAME.test(text.slice(0, HEAD));
}
