/** Everything a page says of its article but the text. */
import type { Article } from '../../annotate/record';
import { once } from '../dom/once';
import { openingText } from '../dom/texts';
import { isVietnamese, languageOf } from '../lines/language';
import { canonicalAddress, cleanAddress } from './address';
import { bylineOf } from './byline';
import { machineDate, NO_ZONE, VIETNAM } from './dates';
import type { ArticleSchema } from './json-ld';
import { LONGEST_FACT, MOST_ELEMENTS } from './longest';
import type { Meta } from './meta';
import { publishedOf } from './published';
import { sectionNear } from './section';
import { behind, below, endOf } from './surroundings';
import { squeeze, titleOf } from './title';
import { visibleDate } from './visible-date';

export interface Found {
  document: Document;
  url: string;
  meta: Meta;
  /** The head of the page speaks of this article, not of another one on the same page. */
  own: boolean;
  /** Its schema.org description. */
  schema: () => ArticleSchema | null;
  /** The heading that names the article, or the last text of the line that does; null where the page has none. */
  headline: Node | null;
  headlineText: () => string;
  body: Element;
  text: string;
  /** The line that closes the body where it names its author. */
  closing: string | null;
}

/** Each fact is told when it is first asked for: a page whose marks are shown asks for few of them, a clip for all. */
export function describe({
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
}: Found): Article {
  const site = once(() =>
    squeeze(meta.first('og:site_name', 'application-name') ?? schema()?.publisher ?? hostOf(url)),
  );
  const language = once(() => languageOf(document, text));
  const vietnamese = once(() => language() === 'vi' || isVietnamese(headlineText()));
  const titleElement = document.getElementsByTagName('title')[0];
  const title = once(() =>
    titleOf(headline && headlineText(), schema()?.headline ?? null, [
      meta.first('og:title', 'twitter:title', 'title'),
      titleElement ? openingText(titleElement, LONGEST_FACT) : null,
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
      above: () => (headline ? below(headline, body) : []),
      edges: () => [endOf(body), behind(body)],
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
    return sectionNear({ document, url, headline, body, title: title(), sites: [site(), hostOf(url)] });
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
      return machineDate(
        meta.first('article:modified_time', 'og:updated_time', 'datemodified', 'lastmod') ?? schema()?.modified ?? null,
        zone(),
      );
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

function sectionOf(meta: Meta, schema: ArticleSchema | null): string | null {
  const section = schema?.section ?? meta.first('article:section', 'articlesection');
  return section ? squeeze(section.split(',')[0] as string) || null : null;
}

function canonicalLink(document: Document): string | null {
  const links = document.getElementsByTagName('link');
  const length = Math.min(links.length, MOST_ELEMENTS);
  for (let i = 0; i < length; i++) {
    const link = links[i] as Element;
    if (link.getAttribute('rel')?.toLowerCase() === 'canonical') return link.getAttribute('href');
  }
  return null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : '';
}
