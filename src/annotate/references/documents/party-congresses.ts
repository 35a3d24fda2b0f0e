/** Congresses of the Party, each of which begins a term (khóa). */

/** Opening day of the congress that begins each term. Source: the congresses' own records. */
const PARTY_TERMS: [from: string, term: number][] = [
  ['2026-01-19', 14],
  ['2021-01-25', 13],
  ['2016-01-20', 12],
  ['2011-01-12', 11],
  ['2006-04-18', 10],
  ['2001-04-19', 9],
  ['1996-06-28', 8],
  ['1991-06-24', 7],
  ['1986-12-15', 6],
  ['1982-03-27', 5],
  ['1976-12-14', 4],
  ['1960-09-05', 3],
  ['1951-02-11', 2],
];

/** Returns the term of a day (YYYY-MM-DD); null before the first listed term, and if `day` is null. */
export function termOn(day: string | null): number | null {
  return day === null ? null : (PARTY_TERMS.find(([from]) => from <= day)?.[1] ?? null);
}
