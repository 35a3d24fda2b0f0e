/** Parses dates with English month names. */

/** `Thu, 11 Jul 2024 02:30:00 GMT`, `July 11, 2024 9:30 AM`: without a zone it is read in `zone`, not in that of the user's machine. */
export function englishDate(value: string, zone: string): string | null {
  const zoned = /(?:\b(?:GMT|UTC|[A-Z]{1,2}[SD]T|Z)\b|[+-]\d{2}:?\d{2}\s*$)/.test(value);
  const parsed = Date.parse(zoned ? value : `${value} UTC`);
  if (Number.isNaN(parsed)) return null;
  const clock = new Date(parsed).toISOString().slice(0, 19);
  if (!/\d:\d/.test(value) || !(zoned || zone)) return clock.slice(0, 10);
  return zoned ? `${clock}Z` : `${clock}${zone}`;
}

/** Only the date of an English line, because its zone is unknown. */
export function englishDay(line: string): string | null {
  const day = DAY.exec(line)?.[0].replace(/(\d)(?:st|nd|rd|th)\b/i, '$1');
  return day ? englishDate(day, '') : null;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY = new RegExp(`\\b(?:${ORDINAL} ${MONTH}|${MONTH} ${ORDINAL}),? \\d{4}\\b`, 'i');
