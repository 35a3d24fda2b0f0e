/** The article's title, without the site's name. */
import { MAX_FACT_LENGTH } from './limits';

/** Between a title, sections and the site's name. */
export const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*\|\s*/;

/** Collapses white space, composes to NFC, and cuts what is too long. */
export function collapseWhitespace(text: string): string {
  return text.slice(0, MAX_FACT_LENGTH).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The headline on the page, otherwise that of the schema, otherwise the first title without the site's name; empty if there is none. */
export function titleOf(headline: string | null, schema: string | null, titles: readonly (string | null)[]): string {
  if (headline) return untruncated(collapseWhitespace(headline), titles);
  if (schema) return collapseWhitespace(schema);
  const title = titles.find((each) => each?.trim());
  return title ? withoutSite(collapseWhitespace(title)) : '';
}

/** A headline that the template truncates (`… săn đ…`) is whole in the page's titles. */
function untruncated(headline: string, titles: readonly (string | null)[]): string {
  const known = headline.replace(/\s*(?:…|\.{3})$/, '');
  if (known.length === headline.length) return headline;
  const whole = titles.find((each) => each && collapseWhitespace(each).startsWith(known));
  return whole ? withoutSite(collapseWhitespace(whole)) : headline;
}

/** Cuts `| Báo Nghệ An`, `- Chính trị - Tuổi Trẻ Online`; keeps titles with a dash near the beginning. */
function withoutSite(title: string): string {
  const parts = title.split(SEPARATOR);
  const first = parts[0] ?? title;
  return parts.length > 1 && first.length >= 20 ? first : title;
}
