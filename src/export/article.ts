/** Access to a clipping's article, for all formats. */
import type { Article } from '../annotate/record';
import type { Clipping } from '../clippings';

const noArticle: Article = {
  title: '',
  byline: [],
  published: null,
  modified: null,
  site: '',
  url: '',
  canonicalUrl: '',
  language: 'vi',
  section: null,
  text: '',
};

/** The article of a clipping; an empty one if it has none. */
export function articleOf(clipping: Clipping): Article {
  return clipping.record.article ?? noArticle;
}

/** The address to cite: http(s) only, without characters that end an address in running text; otherwise empty. */
export function addressOf(article: Pick<Article, 'url' | 'canonicalUrl'>): string {
  for (const address of [article.canonicalUrl, article.url]) {
    if (!URL.canParse(address)) continue;
    const { protocol, href } = new URL(address);
    if (protocol === 'https:' || protocol === 'http:') return href.replace(/[{}<>()|\\^`\s]/g, encodeURIComponent);
  }
  return '';
}
