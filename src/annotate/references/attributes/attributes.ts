/** The attributes stated beside a document's number: date of issue, issuer, subject. */

import { DATE, readDate, type WrittenDate } from '../../text/dates';
import { readIssuer, readIssuers, withoutTerm } from '../issuers/after';
import { issuerBefore } from '../issuers/before';
import { readSubject } from '../subjects/subject';
import { verbClassOf } from '../subjects/verb-classes';
import { courtBehind } from './court-behind';
import { dateBefore } from './date-before';
import { readIssuedBy } from './issued-by';
import { nearbyTerm } from './nearby-term';
import { PARENTHETICAL } from './parenthetical';
import { placeAfter } from './place-after';

export interface Attributes {
  date: WrittenDate | null;
  /** *năm 2019* after the number. */
  year: number | null;
  issuer: string | null;
  subject: string | null;
  /** The subject ends with an ellipsis: *… một số điều …*. */
  truncated: boolean;
  /** Party term: *khóa XIII* → 13. */
  term: number | null;
  /** For a law: the month it takes effect, YYYY-MM. */
  inForce: string | null;
  /** Of a law: the text says that it is not yet in force, or was passed just now. */
  toCome: boolean;
}

const DATE_AFTER_ISSUER = new RegExp(`^ \\(?(?:ban hành |ký )?ngày ${DATE}\\)?`, 'i');
/** *ngày* is sometimes omitted: *64/2013/TT-BTC 15/05/2013*. */
const DATE_AFTER = new RegExp(
  `^,? ?\\(?(?:được )?(?:ban hành |ký )?(?:(?:cùng )?ngày |(?=\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))${DATE}`,
  'i',
);
/** *Nghị định 67, ngày 25/8/2014, Bộ A có thông tư …*: the date belongs to the next clause. */
const NEXT_CLAUSE =
  /^, ngày [\d/.-]+, \p{Lu}[^,.;]{2,60} (?:đã|có|ký|ra|vừa|ban hành|họp|tổ chức|công bố|chỉ đạo|yêu cầu) /u;
const YEAR_AFTER = /^,? \(?(?:ban hành )?năm ((?:19[4-9]|20[0-4])\d)(?!\d)\)?/i;
/** *Điều 10 Thông tư …*: what follows is what that article regulates. */
const ARTICLE_BEFORE = /(?:điều|khoản) \d+[a-zđ]?,?(?: của| tại)? $/i;

export function noAttributes(): Attributes {
  return {
    date: null,
    year: null,
    issuer: null,
    subject: null,
    truncated: false,
    term: null,
    inForce: null,
    toCome: false,
  };
}

/** Reads the text around the mention from `start` to `end`. */
export function readAttributes(text: string, start: number, end: number): Attributes {
  let rest = text.slice(end, end + 400).replace(PARENTHETICAL, '');
  const attributes = noAttributes();
  const readIssuingBody = (): void => {
    const by = readIssuedBy(rest);
    if (by === null) return;
    attributes.issuer = by.issuer ?? attributes.issuer;
    rest = by.rest;
  };
  readIssuingBody();
  const after = NEXT_CLAUSE.test(rest) ? null : DATE_AFTER.exec(rest);
  if (after !== null) {
    attributes.date = readDate(after);
    rest = rest.slice(after[0].length).replace(/^\)/, '');
    readIssuingBody();
  } else {
    const year = YEAR_AFTER.exec(rest);
    if (year !== null) {
      attributes.year = Number(year[1]);
      rest = rest.slice(year[0].length);
    } else attributes.date = dateBefore(text, start);
  }
  const document = text.slice(start, end);
  const issuer = (/liên tịch/i.test(document) ? readIssuers(rest) : readIssuer(rest)) ?? placeAfter(document, rest);
  if (issuer !== null) {
    attributes.issuer = issuer.issuer;
    rest = issuer.rest;
    const late = after === null ? DATE_AFTER_ISSUER.exec(rest) : null;
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
  attributes.term = nearbyTerm(text.slice(Math.max(0, start - 16), start), rest);
  const subject = readSubject(withoutTerm(rest), {
    pinpointed: ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 24), start)),
    kind: verbClassOf(text, start, end),
    document,
  });
  attributes.subject = subject?.text ?? null;
  attributes.truncated = subject?.truncated ?? false;
  // *… về “Một số vấn đề cấp bách” của Bộ Chính trị*
  if (subject?.end) attributes.issuer ??= readIssuer(rest.slice(subject.end))?.issuer ?? null;
  attributes.issuer ??= subject?.issuer ?? courtBehind(document, rest);
  return attributes;
}
