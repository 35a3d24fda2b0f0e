/** The article's title, without the site's name. */
import { LONGEST_FACT } from './longest';

const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*\|\s*/;

/** White space collapsed, composed form; of what is too long for a line its beginning. */
export function squeeze(text: string): string {
  return text.slice(0, LONGEST_FACT).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The headline on the page where it is the one that the page's titles speak of, else the schema's, else the titles
 * without what follows the last separator. Empty where there is none of them.
 */
export function titleOf(headline: string | null, schema: string | null, titles: readonly (string | null)[]): string {
  if (headline) return uncut(squeeze(headline), titles);
  if (schema) return squeeze(schema);
  const title = titles.find((each) => each?.trim());
  return title ? withoutSite(squeeze(title)) : '';
}

/** A heading that its template cuts (`… săn đ…`) stands whole in what the page calls itself. */
function uncut(headline: string, titles: readonly (string | null)[]): string {
  const known = headline.replace(/\s*(?:…|\.{3})$/, '');
  if (known.length === headline.length) return headline;
  const whole = titles.find((each) => each && squeeze(each).startsWith(known));
  return whole ? withoutSite(squeeze(whole)) : headline;
}

/** Cuts `| Báo Nghệ An`, `- Chính trị - Tuổi Trẻ Online`; keeps titles whose own dash stands early. */
function withoutSite(title: string): string {
  const parts = title.split(SEPARATOR);
  const first = parts[0] ?? title;
  return parts.length > 1 && first.length >= 20 ? first : title;
}
