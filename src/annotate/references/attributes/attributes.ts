/** What a text says of a document beside its number: date of issue, issuer, subject. */

import { DATE, readDate, type WrittenDate } from '../../text/dates';
import { behindTerm, readIssuer, readIssuers } from '../issuers/after';
import { issuerBefore } from '../issuers/before';
import { kindOf } from '../subjects/deed-kinds';
import { readSubject } from '../subjects/subject';
import { ASIDE } from './aside';
import { dateBefore } from './date-before';
import { placeBehind } from './place-behind';
import { termBeside } from './term-beside';

export interface Attributes {
  date: WrittenDate | null;
  /** *năm 2019* behind the number. */
  year: number | null;
  issuer: string | null;
  subject: string | null;
  /** The text breaks off in the subject: *… một số điều …*. */
  brokenOff: boolean;
  /** Party term: *khóa XIII* → 13. */
  term: number | null;
  /** Of a law: the month from which the text says that it is in force, as YYYY-MM. */
  inForce: string | null;
}

/** *do Chính phủ ban hành ngày 3/4/2017*, *được Bộ Y tế ban hành ngày …*. */
const BY =
  /^,? (?:do|được) ((?:[^.,;:()\n]|(?<=Văn h(?:óa|oá)|Bưu chính), (?=Thể thao|Viễn thông)){2,80}?) (?:(?:vừa|đã|mới) )?(?:ký ban hành|ký|ban hành|cấp|phát hành|thông qua|phê duyệt)(?=[ .,;)])/;
/** Who may stand there: a body, told by its name and not by who speaks for it. */
const BODY =
  /^(?:Chính phủ|Quốc hội|Bộ (?!trưởng)|UBND|HĐND|Ủy ban|Hội đồng|Sở|Tổng cục (?!trưởng)|Cục (?!trưởng)|Ngân hàng Nhà nước)(?!.* (?:này|đó)$)/;
const DATE_BEHIND_ISSUER = new RegExp(`^ \\(?(?:ban hành |ký )?ngày ${DATE}\\)?`, 'i');
/** *ngày* is left out now and then: *64/2013/TT-BTC 15/05/2013*. */
const DATE_AFTER = new RegExp(
  `^,? ?\\(?(?:được )?(?:ban hành |ký )?(?:(?:cùng )?ngày |(?=\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))${DATE}`,
  'i',
);
/** *Nghị định 67, ngày 25/8/2014, Bộ A có thông tư …*: the day of the next clause. */
const NEXT_CLAUSE =
  /^, ngày [\d/.-]+, \p{Lu}[^,.;]{2,60} (?:đã|có|ký|ra|vừa|ban hành|họp|tổ chức|công bố|chỉ đạo|yêu cầu) /u;
const YEAR_AFTER = /^,? \(?(?:ban hành )?năm ((?:19[4-9]|20[0-4])\d)(?!\d)\)?/i;
/** *Điều 10 Thông tư …*, where the article rules what is told behind. */
const ARTICLE_BEFORE = /(?:điều|khoản) \d+[a-zđ]?,?(?: của| tại)? $/i;
export function noAttributes(): Attributes {
  return { date: null, year: null, issuer: null, subject: null, brokenOff: false, term: null, inForce: null };
}

/** Reads around the mention from `start` to `end` of `text`. */
export function readAttributes(text: string, start: number, end: number): Attributes {
  let rest = text.slice(end, end + 400).replace(ASIDE, '');
  const attributes = noAttributes();
  const skipBody = (): void => {
    const by = BY.exec(rest);
    if (by === null) return;
    if (BODY.test(by[1] ?? '')) attributes.issuer = by[1] ?? null;
    rest = rest.slice(by[0].length);
  };
  skipBody();
  const after = NEXT_CLAUSE.test(rest) ? null : DATE_AFTER.exec(rest);
  if (after !== null) {
    attributes.date = readDate(after);
    rest = rest.slice(after[0].length).replace(/^\)/, '');
    skipBody();
  } else {
    const year = YEAR_AFTER.exec(rest);
    if (year !== null) {
      attributes.year = Number(year[1]);
      rest = rest.slice(year[0].length);
    } else attributes.date = dateBefore(text, start);
  }
  const document = text.slice(start, end);
  const issuer = (/liên tịch/i.test(document) ? readIssuers(rest) : readIssuer(rest)) ?? placeBehind(document, rest);
  if (issuer !== null) {
    attributes.issuer = issuer.issuer;
    rest = issuer.rest;
    const late = after === null ? DATE_BEHIND_ISSUER.exec(rest) : null;
    const date = late && readDate(late);
    if (late && date?.year) {
      attributes.date = date;
      rest = rest.slice(late[0].length);
    }
    const year = YEAR_AFTER.exec(rest);
    if (year !== null && attributes.date === null) {
      attributes.year ??= Number(year[1]);
      rest = rest.slice(year[0].length);
    }
  }
  const before = issuerBefore(text, start);
  // *Chủ tịch UBND tỉnh A ký Kết luận 9/KL-UBND của UBND tỉnh*
  if (before?.startsWith(attributes.issuer ?? '')) attributes.issuer = before;
  attributes.term = termBeside(text.slice(Math.max(0, start - 16), start), rest);
  const subject = readSubject(behindTerm(rest), {
    pinpointed: ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 24), start)),
    kind: kindOf(text, start, end),
  });
  attributes.subject = subject?.text ?? null;
  attributes.brokenOff = subject?.brokenOff ?? false;
  // *… về “Một số vấn đề cấp bách” của Bộ Chính trị*
  if (attributes.issuer === null && subject?.end)
    attributes.issuer = readIssuer(rest.slice(subject.end))?.issuer ?? null;
  return attributes;
}
