/** One article as text for the clipboard. */
import type { Article } from '../annotate/record';
import type { ClippingHead, TextQuote } from '../clippings';
import { day, message } from '../platform';
import { addressOf } from './article';
import { authorsOf, publishedDay } from './citation';
import { markdownEscaped, markdownLines, markdownLink } from './markdown-text';

/** What a citation needs: a clipping's head has all of it, a page's article all but the day of clipping. */
export type Citable = Pick<Article, 'title' | 'byline' | 'site' | 'url' | 'canonicalUrl' | 'published'> &
  Pick<ClippingHead, 'clippedAt'> & { language?: string; quote?: TextQuote | null };

/** `Nguyễn Văn A. “Title”. Site, 11/7/2024. https://… (truy cập 22/11/2026).` */
export function copyAsCitation(citable: Citable): string {
  const { title, site, clippedAt } = citable;
  const place = [site, publishedDay(citable)].filter(Boolean).join(', ');
  const sentences = [authorsOf(citable).join(', '), `“${title}”`, place].filter(Boolean).map((part) => `${part}.`);
  const address = addressOf(citable);
  const accessed = message('exportCitationAccessed', day(clippedAt));
  return [...sentences, address && `${address} (${accessed}).`].filter(Boolean).join(' ');
}

/** A link with its source, after the words of a quote. */
export function copyAsMarkdown(citable: Citable): string {
  const place = [...authorsOf(citable), citable.site, publishedDay(citable)].filter(Boolean);
  const line = [markdownLink(citable.title, addressOf(citable)), ...place.map(markdownEscaped)].join(', ');
  if (!citable.quote) return line;
  return `> ${markdownLines(citable.quote.exact).replaceAll('\n', '\n> ')}\n\n— ${line}`;
}
