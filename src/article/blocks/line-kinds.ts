/** Lines that are told by their form: days, who wrote, who took a picture. */

import { localDate } from '../metadata/dates';

/** A date alone in its line. */
const DATE_LINE =
  /^\(?(?:(?:thứ \S+|chủ nhật|mon|tues?|wed|wednes|thurs?|fri|satur?|sun)(?:day)?,? )?(?:ngày )?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4}|$))/;

/** A day in a line that is no sentence: `Minh Khuê - 11/07/2024 09:30`, `Ngày đăng: 11 Tháng Bảy, 2024`. */
export const isDateLine = (text: string): boolean =>
  /\d/.test(text) &&
  (DATE_LINE.test(text.toLowerCase()) || (localDate(text) !== null && !/[.!?…](?:\s|$)|\d:(?:\s|$)/.test(text)));

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
