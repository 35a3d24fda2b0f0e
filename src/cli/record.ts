import { annotate } from '../annotate/index';
import type { AnnotationRecord, Article } from '../annotate/record';
import { detectArticle } from '../article/index';
import { parsePage } from './dom/parse';
import type { Input } from './input';

/** Address of a page without one: relative links do not resolve, and no site is guessed. */
const UNKNOWN_ADDRESS = 'about:blank';

/** The annotation record of one file. `url`: the page's address, null if unknown. */
export function recordOf(input: Input, url: string | null): AnnotationRecord {
  const article = input.kind === 'html' ? detect(input.content, url) : articleOfText(input.content, url);
  if (!article) return { source: input.source, article: null, officials: [], references: [], relations: [] };
  const { published, site } = article;
  const annotation = annotate(article.text, {
    published,
    url: article.canonicalUrl || article.url || null,
    site: site || null,
  });
  return { source: input.source, article, ...annotation };
}

function detect(html: string, url: string | null): Article | null {
  const page = parsePage(html);
  return detectArticle(page, url ?? declaredUrl(page) ?? UNKNOWN_ADDRESS)?.article ?? null;
}

/** The address that a saved page declares. A site's root is ignored, because some templates declare it for every page. */
function declaredUrl(page: Document): string | null {
  const links = Array.from(page.getElementsByTagName('link')).filter(
    (link) => link.getAttribute('rel') === 'canonical',
  );
  const metas = Array.from(page.getElementsByTagName('meta')).filter(
    (meta) => meta.getAttribute('property') === 'og:url',
  );
  for (const value of [
    ...links.map((link) => link.getAttribute('href')),
    ...metas.map((meta) => meta.getAttribute('content')),
  ]) {
    if (value && URL.canParse(value) && new URL(value).pathname !== '/') return value;
  }
  return null;
}

function articleOfText(text: string, url: string | null): Article {
  return {
    title: '',
    byline: [],
    published: null,
    modified: null,
    site: '',
    url: url ?? '',
    canonicalUrl: url ?? '',
    language: '',
    section: null,
    text,
  };
}
