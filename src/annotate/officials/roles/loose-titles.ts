/** Whether words tell an office that other words tell exactly: *Ngoại trưởng A*, *Bộ trưởng Ngoại giao A*; *người đứng đầu Chính phủ*, *Thủ tướng*. */

import { LOOSE_TITLES } from '../tables/posts';
import { type Scan, textOf } from '../words/scan';
import type { Told } from './told';

const ROWS = LOOSE_TITLES.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [loose = '', of = '', titles = '', body = ''] = line.split('|');
    return { loose, of, titles: titles.split(', '), body };
  });
const LOOSE = new Set(ROWS.map(({ loose }) => loose));

/** `loose` is the office of `exact`, at one time and of one country. */
export function isLooselySaid(scan: Scan, loose: Told, exact: Told): boolean {
  if (!LOOSE.has(loose.title) || loose.status !== exact.status) return false;
  const countries = [loose.organisation?.country ?? null, exact.organisation?.country ?? null];
  if (countries[0] !== countries[1] && !countries.includes(null)) return false;
  const of = bodyOf(scan, loose);
  const body = bodyOf(scan, exact);
  const isOfState = exact.organisation === null || exact.organisation.national || countries[1] !== null;
  return ROWS.some(
    (row) =>
      row.loose === loose.title &&
      (row.of === of || (of === '' && countries[0] !== null)) &&
      row.titles.includes(exact.title) &&
      (row.body === '' ? isOfState : body.includes(row.body)),
  );
}

/** The organisation in small letters, '' for none or a country alone. */
function bodyOf(scan: Scan, { organisation }: Told): string {
  if (organisation === null) return '';
  const { start, end } = organisation;
  const { words, lexicon } = scan;
  if (lexicon.countries.end(words, start) === end) return '';
  const first = lexicon.bodies.end(words, start);
  return textOf(scan, start, organisation.country !== null && first > 0 ? first : end).toLowerCase();
}
