/** CSL-JSON, as Zotero, Pandoc and citeproc read it. */
import { type Citation, citationOf, type DateParts, keywordsOf } from './citation';
import { type ExportFormat, format } from './format';
import { jsonArray } from './json';

export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  section?: string;
  issued?: { 'date-parts': [DateParts] };
  accessed: { 'date-parts': [DateParts] };
  URL?: string;
  language: string;
  keyword?: string;
  note?: string;
}

export function cslItem(citation: Citation): CslItem {
  const keyword = keywordsOf(citation);
  return {
    id: citation.key,
    type: 'article-newspaper',
    title: citation.title,
    ...(citation.authors.length > 0 && { author: citation.authors.map((literal) => ({ literal })) }),
    ...(citation.site && { 'container-title': citation.site }),
    ...(citation.section && { section: citation.section }),
    ...(citation.published && { issued: { 'date-parts': [citation.published] } }),
    accessed: { 'date-parts': [citation.accessed] },
    ...(citation.address && { URL: citation.address }),
    language: citation.language,
    ...(keyword && { keyword }),
    ...(citation.note && { note: citation.note }),
  };
}

export const cslJson: ExportFormat = format(
  {
    id: 'csl-json',
    group: 'citations',
    label: 'exportCslJson',
    extension: 'json',
    mimeType: 'application/vnd.citationstyles.csl+json',
  },
  (clippings) =>
    jsonArray(clippings, function* (clipping) {
      yield cslItem(citationOf(clipping));
    }),
);
