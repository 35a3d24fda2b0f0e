/** Whether words are an organisation's name at all, and of which sort: of a person, a firm, a foreign authority. */

import { capitalRun } from '../names/name-words';
import { hashRun, isCapital, type Scan, textOf, wordAt } from '../words/scan';

/** *Phó chủ nhiệm của cơ quan này*: a body that refers back to one named before. */
export const isAnaphoric = (scan: Scan, from: number, end: number): boolean =>
  !isCapital(scan, from) &&
  scan.lexicon.bodies.end(scan.words, from) === end &&
  /^(?:này|đó|ấy)$/.test(wordAt(scan, end));

/** *Bộ trưởng Thanh Trà*: two words that are the short name of a person of the article, and neither a place nor a field. */
export const isShortName = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  capitalRun(scan, at) === at + 2 &&
  scan.pairs.has(hashRun(scan, at, at + 2)) &&
  scan.lexicon.places.end(scan.words, at) < 0 &&
  scan.lexicon.fields.end(scan.words, at) < 0 &&
  scan.lexicon.bodies.end(scan.words, at) < 0;

/** *Viện Y tế Quốc gia Mỹ*, *Ngân hàng Trung ương Nga*: a foreign authority, unlike other institutes and banks. */
export const isStateAbroad = (scan: Scan, from: number, end: number, country: string | null): boolean =>
  country !== null &&
  country !== 'Việt Nam' &&
  /^(?:viện .*quốc gia|ngân hàng (?:quốc gia|trung ương)) /i.test(textOf(scan, from, end));

/** *bệnh viện Bạch Mai*, *ngân hàng Phương Nam*: two capitalised words after a lower-case body are its name rather than a person's, unless the article has such a person. */
export const isTwoWordName = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && capitalRun(scan, at) === at + 2 && !scan.known.has(hashRun(scan, at, at + 2));

/** *Trưởng ban Tiếp thị*, *Trưởng phòng Kinh doanh*: departments that only firms have. */
export const isFirmDepartment = (scan: Scan, from: number, noun: string): boolean =>
  (noun === 'ban' || noun === 'phòng') &&
  /^(?:tiếp thị|marketing|kinh doanh|bán hàng|thương hiệu|chăm sóc khách|dịch vụ khách|quan hệ cổ|phát triển sản)(?!\p{L})/iu.test(
    textOf(scan, from, from + 3),
  );
