/**
 * Sites where the official text of a document can be looked up; the reader chooses one in the settings.
 * Columns: id · name · address, in which {query} is replaced by the document's number or name (percent-encoded).
 */
export interface TextSite {
  id: string;
  name: string;
  search: string;
}

export const textSites = [
  { id: 'chinhphu', name: 'vanban.chinhphu.vn', search: 'https://vanban.chinhphu.vn/he-thong-van-ban?keyword={query}' },
  { id: 'vbpl', name: 'vbpl.vn', search: 'https://vbpl.vn/pages/vbpq-timkiem.aspx?type=0&s=0&Keyword={query}' },
  { id: 'congbao', name: 'congbao.chinhphu.vn', search: 'https://congbao.chinhphu.vn/tim-kiem?keyword={query}' },
  {
    id: 'thuvienphapluat',
    name: 'thuvienphapluat.vn',
    search: 'https://thuvienphapluat.vn/page/tim-van-ban.aspx?keyword={query}',
  },
  {
    id: 'luatvietnam',
    name: 'luatvietnam.vn',
    search: 'https://luatvietnam.vn/van-ban/tim-van-ban.html?Keywords={query}',
  },
] as const satisfies readonly TextSite[];

export type TextSiteId = (typeof textSites)[number]['id'];

/** Where a document is looked up: `query` is its number, or its name when it has none. */
export function textAddress(site: TextSiteId, query: string): string {
  const { search } = textSites.find(({ id }) => id === site) ?? textSites[0];
  return search.replace('{query}', encodeURIComponent(query));
}
