/** Whether a text says that a document was issued around the date of the page. */

const ISSUES = String.raw`[^.\n]{0,60}(?:ký|ban hành|có|ra|công bố|gửi) $`;
/** *vừa ký*, *Ngày 24/5, Bộ A ban hành*. */
const JUST = new RegExp(String.raw`(?:vừa|mới|hôm nay|sáng|chiều|nay|ngày \d{1,2}[/.-]\d{1,2},?)${ISSUES}`, 'i');
/** *đã ban hành* is also said of old documents, but not in the lead of an article. */
const ALREADY = new RegExp(`đã${ISSUES}`, 'i');
/** Characters. */
const LEAD = 600;

/** Judges the document that `text` names at `start`. */
export function isAnnounced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  return JUST.test(before) || (start < LEAD && ALREADY.test(before));
}

/** Returns the year of a date without one, on a page of `published` (YYYY-MM-DD): the latest year in which its month is not in the future. */
export function yearOfDay(day: { month: number } | null, published: string): number {
  const year = Number(published.slice(0, 4));
  return day !== null && day.month > Number(published.slice(5, 7) || 12) ? year - 1 : year;
}
