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

const UTC = /T.*(?:Z|[+-]00:?00)$/;
const VIETNAM_MS = 7 * 3_600_000;

/**
 * When the article was published, by the paper's clock. Many content systems declare it in UTC, where what came out in Vietnam before seven
 * in the morning has the date of the day before.
 */
export function publishedThere({
  published,
  language,
}: Pick<Article, 'published'> & { language?: string }): string | null {
  if (published === null || !UTC.test(published) || !/^vi\b/i.test(language ?? 'vi')) return published;
  const time = Date.parse(published);
  return Number.isNaN(time) ? published : new Date(time + VIETNAM_MS).toISOString().replace('Z', '+07:00');
}
