/** Informal titles of an office: *Ngoại trưởng A* for *Bộ trưởng Ngoại giao A*; *người đứng đầu Chính phủ* for *Thủ tướng*. */

import { LOOSE_TITLES } from '../tables/posts';
import { type Scan, textOf } from '../words/scan';
import type { RoleMention } from './role-mention';

const ROWS = LOOSE_TITLES.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [loose = '', of = '', titles = '', body = ''] = line.split('|');
    return { loose, of, titles: titles.split(', '), body };
  });
const LOOSE = new Set(ROWS.map(({ loose }) => loose));

/** Whether `loose` is an informal title of the office `exact`, with the same status and country. */
export function isLooseVariant(scan: Scan, loose: RoleMention, exact: RoleMention): boolean {
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

/** The organisation in lower case; '' for none, and for a bare country. */
function bodyOf(scan: Scan, { organisation }: RoleMention): string {
  if (organisation === null) return '';
  const { start, end } = organisation;
  const { words, lexicon } = scan;
  if (lexicon.countries.end(words, start) === end) return '';
  const first = lexicon.bodies.end(words, start);
  return textOf(scan, start, organisation.country !== null && first > 0 ? first : end).toLowerCase();
}
