/**
 * Sites where the official text of a document can be looked up; the reader chooses one in the settings.
 * Columns: id · address, in which {query} is replaced by the document's number or name (percent-encoded). The ids stand once more by themselves:
 * a page that reads the settings needs no more of the table.
 */
export const textSiteIds = ['chinhphu', 'vbpl', 'congbao', 'thuvienphapluat', 'luatvietnam'] as const;

export type TextSiteId = (typeof textSiteIds)[number];

const addresses: Record<TextSiteId, string> = {
  chinhphu: 'https://vanban.chinhphu.vn/he-thong-van-ban?keyword={query}',
  vbpl: 'https://vbpl.vn/pages/vbpq-timkiem.aspx?type=0&s=0&Keyword={query}',
  congbao: 'https://congbao.chinhphu.vn/tim-kiem?keyword={query}',
  thuvienphapluat: 'https://thuvienphapluat.vn/page/tim-van-ban.aspx?keyword={query}',
  luatvietnam: 'https://luatvietnam.vn/van-ban/tim-van-ban.html?Keywords={query}',
};

/** Where a document is looked up: `query` is its number, or its name when it has none. */
export function textAddress(site: TextSiteId, query: string): string {
  return addresses[site].replace('{query}', encodeURIComponent(query));
}

/** What readers know a site by: its host. */
export function textSiteName(site: TextSiteId): string {
  return new URL(addresses[site]).hostname;
}
