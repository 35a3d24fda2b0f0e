/** Dates of articles, as pages write them. */

/** Vietnamese papers that give no zone mean their own. */
const VIETNAM = '+07:00';

/**
 * ISO 8601 of a date that a machine wrote (`2024-07-11T09:30:00+07:00`, `2024-07-11 09:30`, RFC 2822, with or without zone);
 * a bare day where there is no time; null where it is none. `zone` is taken where the page names none.
 */
export function machineDate(value: string | null, zone: string = VIETNAM): string | null {
  if (!value) return null;
  const iso =
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{1,2}(?!\d))?)?/i.exec(
      value,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, offset] = iso as unknown as string[];
    return compose(year, month, day, hour, minute, second, offset ? fullOffset(offset) : zone);
  }
  const local = localDate(value, zone);
  if (local) return local;
  const parsed = /[a-z]{3}/i.test(value) && /\d{4}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? null : `${new Date(parsed).toISOString().slice(0, 19)}Z`;
}

/** Of a line in Vietnamese order: `Thứ năm, 11/07/2024 09:30 GMT+7`, `09:30 | 11/07/2024`, `11-7-2024, 9h30`. */
export function localDate(line: string, zone: string = VIETNAM): string | null {
  const day =
    /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(line) ??
    /ngày\s+(\d{1,2})()\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i.exec(line);
  if (!day) return null;
  const time = /(?<!\d)([01]?\d|2[0-3])\s?(?::|h|giờ)\s?([0-5]\d)(?::([0-5]\d))?(?!\d)\s*(SA|CH|AM|PM)?/i.exec(line);
  const offset = /(?:GMT|UTC)\s*([+-]\s*\d{1,2}(?::?\d{2})?)/i.exec(line)?.[1];
  return compose(
    day[4],
    day[3],
    day[1],
    hourOf(time?.[1], time?.[4]),
    time?.[2],
    time?.[3],
    offset ? fullOffset(offset.replace(/\s/g, '')) : zone,
  );
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

function compose(
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
  // Templates leave the year 0001 or 1970 where nothing was filled in; 30 February is a misreading.
  if (Number.isNaN(known.getTime()) || known.getUTCDate() !== Number(day) || known.getUTCFullYear() < 1990) return null;
  if (hour === undefined || minute === undefined) return date;
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}
