/** Reads the metadata of an article. */
import type { Article } from '../../annotate/record';
import { once } from '../dom/once';
import { openingText } from '../dom/texts';
import { isVietnamese, languageOf } from '../lines/language';
import { canonicalAddress, cleanAddress } from './address';
import { bylineOf } from './byline';
import { machineDate, NO_ZONE, VIETNAM } from './dates';
import type { ArticleSchema } from './json-ld';
import { MAX_ELEMENTS, MAX_FACT_LENGTH } from './limits';
import type { Meta } from './meta';
import { publishedOf } from './published';
import { findSection } from './section';
import { paperInTitle, siteName } from './site';
import { lastNodes, nodesAfter, nodesBelow } from './surroundings';
import { collapseWhitespace, titleOf } from './title';
import { visibleChange } from './visible-change';
import { visibleDate } from './visible-date';

export interface FactSources {
  document: Document;
  url: string;
  meta: Meta;
  /** Whether the page's head describes this article, not another one on the same page. */
  own: boolean;
  /** Its schema.org description. */
  schema: () => ArticleSchema | null;
  /** The heading of the article, or the last text node of its title line; null if there is none. */
  headline: Node | null;
  headlineText: () => string;
  body: Element;
  text: string;
  /** The last line of the body, if it names the author. */
  closing: string | null;
}

/** Every fact is a lazy getter: showing marks needs few of them, a clip all. */
export function readFacts({
  document,
  url,
  meta,
  own,
  schema,
  headline,
  headlineText,
  body,
  text,
  closing,
}: FactSources): Article {
  const titleElement = document.getElementsByTagName('title')[0];
  const pageTitle = () => (titleElement ? openingText(titleElement, MAX_FACT_LENGTH) : '');
  const site = once(
    () =>
      siteName([
        meta.first('og:site_name', 'application-name'),
        schema()?.publisher,
        paperInTitle(collapseWhitespace(pageTitle()), headlineText()),
      ]) ?? hostOf(url),
  );
  const language = once(() => languageOf(document, text));
  const vietnamese = once(() => language() === 'vi' || isVietnamese(headlineText()));
  const title = once(() =>
    titleOf(headline && headlineText(), schema()?.headline ?? null, [
      meta.first('og:title', 'twitter:title', 'title'),
      pageTitle(),
    ]),
  );
  const byline = once(() =>
    bylineOf(document, {
      declared: [
        [...meta.all('dable:author')],
        schema()?.authors ?? [],
        meta.all('article:author'),
        meta.all('author'),
      ],
      above: () => (headline ? nodesBelow(headline, body) : []),
      edges: () => [lastNodes(body), nodesAfter(body)],
      closing,
      vietnamese: vietnamese(),
      sites: [site(), schema()?.publisher ?? '', hostOf(url), meta.first('og:site_name') ?? ''],
    }),
  );
  const zone = once(() => (vietnamese() || hostOf(url).endsWith('.vn') ? VIETNAM : NO_ZONE));
  const published = once(() =>
    publishedOf(meta, schema(), zone(), () => headline && visibleDate(headline, body, zone())),
  );
  const section = once(() => {
    const declared = sectionOf(meta, schema());
    if (declared || !own) return declared;
    return findSection({ document, url, headline, body, title: title(), sites: [site(), hostOf(url)] });
  });
  const canonicalUrl = once(() =>
    canonicalAddress(
      own ? [canonicalLink(document), meta.first('og:url'), schema()?.url ?? null] : [schema()?.url ?? null],
      url,
      vietnamese(),
    ),
  );
  return {
    get title() {
      return title();
    },
    get byline() {
      return byline();
    },
    get published() {
      return published();
    },
    get modified() {
      const declared =
        meta.first('article:modified_time', 'og:updated_time', 'datemodified', 'lastmod') ?? schema()?.modified ?? null;
      const day = published();
      return machineDate(declared, zone()) ?? (headline && day ? visibleChange(headline, body, zone(), day) : null);
    },
    get site() {
      return site();
    },
    get url() {
      return cleanAddress(url) ?? '';
    },
    get canonicalUrl() {
      return canonicalUrl();
    },
    get language() {
      return language();
    },
    get section() {
      return section();
    },
    text,
  };
}

/** Numbers of sections, and what WordPress calls none. */
const NO_SECTION = /^\d+$|^uncateg/i;

function sectionOf(meta: Meta, schema: ArticleSchema | null): string | null {
  const declared = [schema?.section, meta.first('article:section', 'articlesection')];
  const section = declared.find((each) => each && !NO_SECTION.test(each));
  return section ? collapseWhitespace(section.split(',')[0] as string) || null : null;
}

function canonicalLink(document: Document): string | null {
  const links = document.getElementsByTagName('link');
  const length = Math.min(links.length, MAX_ELEMENTS);
  for (let i = 0; i < length; i++) {
    const link = links[i] as Element;
    if (link.getAttribute('rel')?.toLowerCase() === 'canonical') return link.getAttribute('href');
  }
  return null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : '';
}
