/** Whether a text tells that a document is of the days of the page. */

const DEED = String.raw`[^.\n]{0,60}(?:ký|ban hành|có|ra|công bố|gửi) $`;
/** *vừa ký*, *Ngày 24/5, Bộ A ban hành*. */
const JUST = new RegExp(String.raw`(?:vừa|mới|hôm nay|sáng|chiều|nay|ngày \d{1,2}[/.-]\d{1,2},?)${DEED}`, 'i');
/** *đã ban hành* is told of old documents too, but for those with which an article begins. */
const DONE = new RegExp(`đã${DEED}`, 'i');
const LEAD = 600;

/** Of the document that `text` names at `start`. */
export function isAnnounced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  return JUST.test(before) || (start < LEAD && DONE.test(before));
}

/** The year of a day that is told without it, on a page of the day `published`: its month has come. */
export function yearOfDay(day: { month: number } | null, published: string): number {
  const year = Number(published.slice(0, 4));
  return day !== null && day.month > Number(published.slice(5, 7) || 12) ? year - 1 : year;
}
