/** Finds the name of the site. */
import { isNotPerson } from './not-person';
import { collapseWhitespace, SEPARATOR } from './title';

const ADDRESS = /^https?:|^\S+\.vn\/?$/i;

/** The first name that is not an address; undefined if there is none. */
export const siteName = (names: readonly (string | null | undefined)[]): string | undefined =>
  names.map((name) => collapseWhitespace(name ?? '')).find((name) => name && !ADDRESS.test(name));

/** `Báo Nghệ An` behind the headline in the page's title; other last parts may be sections. */
export function paperInTitle(title: string, headline: string): string {
  const known = collapseWhitespace(headline);
  const last = known && title.startsWith(known) ? (title.slice(known.length).split(SEPARATOR).at(-1) ?? '') : '';
  return isNotPerson(last) ? last : '';
}
