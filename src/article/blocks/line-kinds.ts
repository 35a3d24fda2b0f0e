/** Lines that are recognised by their form: dates, bylines, photo credits. */

import { localDate } from '../metadata/dates';

/** A date alone on its line. */
const DATE_LINE =
  /^\(?(?:(?:thứ \S+|chủ nhật|mon|tues?|wed|wednes|thurs?|fri|satur?|sun)(?:day)?,? )?(?:ngày )?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4}|$))/;

/** A date in a line that is not a sentence: `Minh Khuê - 11/07/2024 09:30`, `Ngày đăng: 11 Tháng Bảy, 2024`. */
export const isDateLine = (text: string): boolean =>
  /\d/.test(text) &&
  (DATE_LINE.test(text.toLowerCase()) || (localDate(text) !== null && !/[.!?…;](?:\s|$)|\d:(?:\s|$)/.test(text)));

/** Lines between headline and text on English pages: bylines, labels of dates and buttons, punctuation alone. */
export const isMetaLine = (text: string): boolean =>
  /^(?:published|updated|listen|save|share|[-–—*·•|_.~+]+)$/i.test(text) ||
  /^[Bb]y [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){1,3}(?:(?:,| and) .{0,40}| .{3,4}\.? \d{1,2}, \d{4}| [-–—|] .{0,30}\d{4}.{0,20})?$/.test(
    text,
  );

/** Captions without caption markup: `… on the pier (Image: A PERSON)`, `A Person | Getty Images`. */
export const isCreditLine = (text: string): boolean =>
  (text.endsWith(')') && /\((?:image|photo|picture)s?\s*:[^()]{1,60}\)$/i.test(text)) ||
  /(?:getty images[)\]]?|via ap|photos? © .{1,60})$/i.test(text);
