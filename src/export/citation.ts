/** Citation data of a clipping, shared by BibTeX, RIS and CSL-JSON. */
import type { Article } from '../annotate/record';
import type { Clipping } from '../clippings';
import { day, hostOf } from '../platform';
import { addressOf, articleOf, publishedThere } from './article';

/** Year, month and day as far as they are known. */
export type DateParts = [year: number, month?: number, day?: number];

export interface Citation {
  /** ASCII letters, digits and hyphens; stable for a clipping, whatever the reader corrects in it. */
  key: string;
  title: string;
  /** Full names in Vietnamese order, never split into family and given name. */
  authors: string[];
  /** The newspaper; never an author. */
  site: string;
  section: string | null;
  published: DateParts | null;
  /** Day of clipping in local time. */
  accessed: DateParts;
  address: string;
  language: string;
  tags: string[];
  /** The words of a quote, then the reader's note. */
  note: string;
}

const isoDay = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The day in the zone of `iso`, not the reader's. */
export function dateParts(iso: string | null): DateParts | null {
  const [, ...found] = isoDay.exec(iso ?? '') ?? [];
  const parts = found.filter((part) => part !== undefined).map(Number);
  return parts.length === 0 ? null : (parts as DateParts);
}

/** `2024-07-11`, shorter if day or month is unknown. */
export function isoDate(parts: DateParts): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day of publication as shown to readers, in the paper's time zone; empty if unknown. */
export function publishedDay(article: Parameters<typeof publishedThere>[0]): string {
  const parts = dateParts(publishedThere(article));
  if (parts === null) return '';
  return parts.length === 3 ? day(isoDate(parts)) : parts.toReversed().join('/');
}

function localDay(iso: string): DateParts {
  const date = new Date(iso);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9-]/g, '')
    .toLowerCase();
}

/** `vnexpress-net`. */
function hostWords({ canonicalUrl }: Article): string {
  return ascii(hostOf(canonicalUrl).replaceAll('.', '-'));
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, 'vi', { sensitivity: 'accent' }) === 0;
}

/** The byline without the newspaper itself, which is no author. */
export function authorsOf({ byline, site }: Pick<Article, 'byline' | 'site'>): string[] {
  return byline.map(oneLine).filter((name) => name !== '' && !sameName(name, oneLine(site)));
}

/** The tags in one field, separated by commas; commas within a tag are replaced. */
export function keywordsOf({ tags }: Pick<Citation, 'tags'>): string {
  return tags
    .map((tag) => tag.replace(/\s*,\s*/g, ' ').trim())
    .filter((tag) => tag !== '')
    .join(', ');
}

export function citationOf(clipping: Clipping): Citation {
  const article = articleOf(clipping);
  return {
    key: [hostWords(article), ascii(clipping.requestId)].filter(Boolean).join('-'),
    title: oneLine(article.title),
    authors: authorsOf(article),
    site: oneLine(article.site),
    section: article.section && oneLine(article.section),
    published: dateParts(publishedThere(article)),
    accessed: localDay(clipping.clippedAt),
    address: addressOf(article),
    language: article.language,
    tags: clipping.tags.map(oneLine),
    note: oneLine([clipping.quote && `“${clipping.quote.exact}”`, clipping.note].filter(Boolean).join(' ')),
  };
}
