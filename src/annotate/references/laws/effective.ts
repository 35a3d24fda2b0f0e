/** What a text tells of when a law comes into force: the month, or that it was passed and is to come. */

import { DATE, isoDate, readDate } from '../../text/dates';

const AFTER = new RegExp(`^[^.;:\\n]{0,90}?có hiệu lực(?: thi hành)?(?: kể)? từ (?:ngày )?${DATE}`, 'i');
/** *Từ ngày 1/7/2025, khi* **Luật Lưu trữ** *có hiệu lực*. */
const BEFORE = new RegExp(`(?:ngày|từ|đến) ${DATE},? (?:khi |sau khi )?$`, 'i');
const STARTS = /^(?: \([^()\n]{1,60}\))?,? (?:(?:mới|bắt đầu|chính thức) )*có hiệu lực/i;

/** YYYY-MM of *sẽ có hiệu lực từ ngày 1/8/2024*; null where the text tells no whole day. */
export function effectiveMonth(before: string, after: string): string | null {
  const written = AFTER.exec(after) ?? (STARTS.test(after) ? BEFORE.exec(before) : null);
  const day = written && readDate(written);
  return day && (isoDate(day)?.slice(0, 7) ?? null);
}

/** Without another document between, which may be what comes into force. */
const WILL =
  /^(?:(?!nghị|thông tư|quy định|quyết định)[^.;:\n]){0,60}? (?:sẽ|sắp|chưa) (?:chính thức |bắt đầu )?có hiệu lực/i;
const JUST_PASSED = /^(?: \([^()\n]{1,60}\))?,? (?:vừa|mới) (?:được )?(?:Quốc hội )?[^.;:,\n]{0,30}?thông qua/i;
const PASSING = /(?:vừa|mới|chính thức|biểu quyết)(?: biểu quyết)? thông qua (?:các )?$/i;

/** Whether the text tells that the law is not yet in force, or was passed just now. */
export function isToCome(before: string, after: string): boolean {
  return WILL.test(after) || JUST_PASSED.test(after) || PASSING.test(before);
}
