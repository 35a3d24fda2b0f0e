/** Dates as the press writes them: *22/02/2019*, *5.2.2018*, *16-1-2012*, *22 tháng 2 năm 2019*, *2/11*. */

/** Matches a date; `readDate` reads its groups. */
export const DATE =
  '(?:mồng |mùng )?(\\d{1,2})(?: ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}))?| tháng (\\d{1,2})(?:,? năm (\\d{4}))?)(?![\\d])';

export interface WrittenDate {
  year: number | null;
  month: number;
  day: number;
}

/** Reads a date from the groups of `DATE`, which begin at index `first`; null if day or month is out of range. */
export function readDate(match: RegExpExecArray, first = 1): WrittenDate | null {
  const day = Number(match[first]);
  const month = Number(match[first + 1] ?? match[first + 3]);
  const yearText = match[first + 2] ?? match[first + 4];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null;
  return { day, month, year: yearText === undefined ? null : Number(yearText) };
}

/** YYYY-MM-DD; null without a year. */
export function isoDate(date: WrittenDate): string | null {
  if (date.year === null) return null;
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}
