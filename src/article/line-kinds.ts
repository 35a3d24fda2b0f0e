/** Lines that are told by their form: days, who wrote, who took a picture. */

/** A date alone in its line. */
const DATE_LINE =
  /^\(?(?:(?:thứ \S+|chủ nhật|mon|tues?|wed|wednes|thurs?|fri|satur?|sun)(?:day)?,? )?(?:ngày )?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2} tháng \d{1,2},?(?: năm)? \d{4}[\d\s:,h-]*$|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4}|$))/;

/** `Ngày đăng: 11/07/2024`. */
const LABEL = /^(?:ngày (?:đăng|cập nhật|xuất bản|tạo)|cập nhật|(?:được )?đăng)(?: lúc| ngày)?\s*:\s*/;

/** `Minh Khuê - 11/07/2024 09:30`, `0:00 / 3:12`: no sentence, and a day or a clock in it. */
const WITH_DAY = /(?:^|\s)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:$|[^\d.!?…:][^.!?…]*$)/;

export const isDateLine = (text: string): boolean =>
  /\d/.test(text) && (DATE_LINE.test(text.toLowerCase().replace(LABEL, '')) || WITH_DAY.test(text));

/** What stands between headline and text where it is English: who wrote, labels of dates and buttons, signs without a word. */
export const isMetaLine = (text: string): boolean =>
  /^(?:published|updated|listen|save|share|[-–—*·•|_.~+]+)$/i.test(text) ||
  /^[Bb]y [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){1,3}(?:(?:,| and) .{0,40}| .{3,4}\.? \d{1,2}, \d{4}| [-–—|] .{0,30}\d{4}.{0,20})?$/.test(
    text,
  );

/** Captions that no element names: `… on the pier (Image: A PERSON)`, `A Person | Getty Images`. */
export const isCreditLine = (text: string): boolean =>
  (text.endsWith(')') && /\((?:image|photo|picture)s?\s*:[^()]{1,60}\)$/i.test(text)) ||
  /(?:getty images[)\]]?|via ap|photos? © .{1,60})$/i.test(text);
