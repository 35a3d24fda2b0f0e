/** Parses dates of articles. */
import { englishDate } from './english-dates';

/** The default zone of Vietnamese papers. Other papers have NO_ZONE: without a zone only the date is kept. */
export const VIETNAM = '+07:00';
export const NO_ZONE = '';

/**
 * Returns the ISO 8601 form of a machine-readable date (`2024-07-11T09:30:00+07:00`, `2024-07-11 09:30`, RFC 2822, with or without zone);
 * a bare date if there is no time; null if it is not a date. `zone` is the default.
 */
export function machineDate(value: string | null, zone: string = VIETNAM): string | null {
  if (!value) return null;
  const iso =
    /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{1,2}(?!\d))?)?/i.exec(
      value,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, offset] = iso as unknown as string[];
    return toIso(year, month, day, hour, minute, second, offset ? fullOffset(offset) : zone);
  }
  const local = localDate(value, zone);
  if (local) return local;
  return /[a-z]{3}/i.test(value) && /\d{4}/.test(value) ? englishDate(value, zone) : null;
}

/** The same for a line in Vietnamese order: `Thứ năm, 11/07/2024 09:30 GMT+7`, `09:30 | 11/07/2024`, `11-7-2024, 9h30`. */
export function localDate(line: string, zone: string = VIETNAM): string | null {
  const day = findDay(line);
  if (!day) return null;
  const time = /(?<![\d+-])([01]?\d|2[0-3])\s?(?::|h|g|giờ)\s?([0-5]\d)(?::([0-5]\d))?(?!\d)\s*(SA|CH|AM|PM)?/i.exec(
    line,
  );
  const offset = /(?:GMT|UTC)\s*([+-]\s*\d{1,2}(?::?\d{2})?)/i.exec(line)?.[1];
  return toIso(
    ...day,
    hourOf(time?.[1], time?.[4]),
    time?.[2],
    time?.[3],
    offset ? fullOffset(offset.replace(/\s/g, '')) : zone,
  );
}

/** `Thứ 5, 11/7/24, 09:30`: two digits are a year only with a time or a weekday beside them. */
const SHORT_YEAR = /(?<!\d|\d[/.-])(\d{1,2})([/.-])(\d{1,2})\2([12]\d)(?![\d/.-])/;
const CLOCK_OR_WEEKDAY = /\d:\d\d|\dh\d\d|^\s*(?:thứ|chủ nhật)/i;

/** Year, month, day. */
function findDay(line: string): [string, string, string] | null {
  const digits = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(line);
  if (digits) {
    const [, first = '', sign, second = '', year = ''] = digits;
    // Some portals use American order, which shows if the second number is over 12.
    const american = sign === '/' && Number(second) > 12 && Number(first) <= 12;
    return american ? [year, first, second] : [year, second, first];
  }
  const yearFirst = /(?<!\d)(20\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(line);
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? ''];
  const shortYear = SHORT_YEAR.exec(line);
  if (shortYear && CLOCK_OR_WEEKDAY.test(line)) return [`20${shortYear[4]}`, shortYear[3] ?? '', shortYear[1] ?? ''];
  if (!/th(?:áng|g|\d)/i.test(line)) return null;
  // Abbreviations of blogs: `11 Th7, 2024`, `Th7 11, 2024`.
  const words =
    /(?<!\d)(\d{1,2})[\s/-]+th(?:(?:áng|g)\s+)?(\d{1,2}|[^\s\d,]{1,5}(?:\s(?:một|hai))?)(?:\s+năm\s*|[\s,/-]+)(\d{4})(?!\d)/i.exec(
      line,
    );
  if (words) return withMonth(words[3], words[2], words[1]);
  const monthFirst = /th(?:áng\s+)?(\d{1,2}|[^\s\d,]{1,5}(?:\s(?:một|hai))?)\s+(\d{1,2}),\s*(\d{4})(?!\d)/i.exec(line);
  return monthFirst ? withMonth(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

const MONTHS = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');

function withMonth(year = '', month = '', day = ''): [string, string, string] | null {
  if (/^\d/.test(month)) return [year, month, day];
  const number = MONTHS.indexOf(month.normalize('NFC').toLowerCase()) + 1;
  return number > 0 ? [year, String(number), day] : null;
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (!hour || !half) return hour;
  const late = /CH|PM/i.test(half);
  return String((Number(hour) % 12) + (late ? 12 : 0));
}

function fullOffset(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : VIETNAM;
}

function toIso(
  year = '',
  month = '',
  day = '',
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  offset: string,
): string | null {
  const two = (value: string) => value.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const known = new Date(`${date}T00:00:00Z`);
  // Templates write the year 0001 or 1970 for an empty date; 30 February is a misreading.
  if (Number.isNaN(known.getTime()) || known.getUTCDate() !== Number(day) || known.getUTCFullYear() < 1990) return null;
  if (hour === undefined || minute === undefined || offset === NO_ZONE) return date;
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}
