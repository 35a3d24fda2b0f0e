import { annotate } from '../annotate/index';
import type { AnnotationRecord, Article } from '../annotate/record';
import { detectArticle } from '../article/index';
import { parsePage } from './dom/parse';
import type { Input } from './input';

/** Address of a page whose caller names none: relative links stay harmless, no site is guessed from it. */
const NOWHERE = 'about:blank';

/** The annotation record of one file. `url` is where a page came from, null where that is not known. */
export function recordOf(input: Input, url: string | null): AnnotationRecord {
  const article = input.kind === 'html' ? articleOf(input.content, url) : plainText(input.content, url);
  if (!article) return { source: input.source, article: null, officials: [], references: [], relations: [] };
  const { published, site } = article;
  const annotation = annotate(article.text, {
    published,
    url: article.canonicalUrl || article.url || null,
    site: site || null,
  });
  return { source: input.source, article, ...annotation };
}

function articleOf(html: string, url: string | null): Article | null {
  const page = parsePage(html);
  return detectArticle(page, url ?? declaredAddress(page) ?? NOWHERE)?.article ?? null;
}

/** Where a saved page says it came from. A site's root is what templates give to every page: that says nothing. */
function declaredAddress(page: Document): string | null {
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

function plainText(text: string, url: string | null): Article {
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
