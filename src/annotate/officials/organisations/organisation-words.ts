/** Tests of single words inside an organisation's name: a state, a school, or a person's name instead. */

import { isStarter } from '../names/name-ends';
import { capitalRun, isSyllable } from '../names/name-words';
import { hashRun, isCapital, isCapitals, isGlued, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isConnector } from './verbs';

/** *Phó chủ nhiệm của cơ quan này*: a body that refers back to one named before. */
export const isAnaphoric = (scan: Scan, from: number, end: number): boolean =>
  !isCapital(scan, from) &&
  scan.lexicon.bodies.end(scan.words, from) === end &&
  /^(?:này|đó|ấy)$/.test(wordAt(scan, end));

/** *Phó Tổng thống JD Vance*: two letters and a foreign word are a person. */
export const isInitials = (scan: Scan, at: number): boolean =>
  textOf(scan, at, at + 1).length === 2 && !isSyllable(scan, at + 1) && !isCapital(scan, at + 2);

/** *nước Lào*, *nước Cộng hòa Pháp*. */
export const beginsState = ({ words, lexicon }: Scan, at: number): boolean =>
  lexicon.countries.end(words, at) > 0 || lexicon.bodies.at(words, at) === 'F';

/** *vùng Belgorod*: a foreign place; *Vùng 4* is a unit. */
export const isRegion = (scan: Scan, level: number, body: number): boolean =>
  level === body && isCapital(scan, level) && !isCapitals(scan, level) && !isSyllable(scan, level);

/** True for *Đội CSGT số 6*, but not for *Quyết định số 6/QĐ*. */
export const isDigitsAlone = (scan: Scan, at: number): boolean =>
  !isGlued(scan, at + 1) || !/[/-]/.test(signAt(scan, at + 1));

/** *Bộ trưởng Thanh Trà*: two words that are the short name of a person of the article, and neither a place nor a field. */
export const isShortName = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  capitalRun(scan, at) === at + 2 &&
  scan.pairs.has(hashRun(scan, at, at + 2)) &&
  scan.lexicon.places.end(scan.words, at) < 0 &&
  scan.lexicon.fields.end(scan.words, at) < 0 &&
  scan.lexicon.bodies.end(scan.words, at) < 0;

/** *Phòng Đào tạo Học viện A*: a school, though *học viện* is also a field of work. */
export const isSchool = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && scan.lexicon.bodies.at(scan.words, at) === 'O';

/** First words of schools and hospitals, whose departments have no public offices either. */
export const SCHOOLS = new Set(['học', 'đại', 'trường', 'bệnh']);

/** *Viện Thái Bình Dương Karl Harrow*: returns the word after the ocean, if the province *Thái Bình* ends at word `at` and a foreign name follows; otherwise `at`. */
export function oceanEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== 'dương' || !isCapital(scan, at) || !/^thái bình$/i.test(textOf(scan, at - 2, at))) return at;
  return isCapital(scan, at + 1) && !isSyllable(scan, at + 1) ? at + 1 : at;
}

/** *Công ty A Theo báo cáo …*, *Công ty A Lãnh đạo UBND tỉnh …*: a new sentence after a missing full stop. */
export const beginsSentence = (scan: Scan, at: number): boolean =>
  (textOf(scan, at, at + 2) === 'Lãnh đạo' && scan.lexicon.bodies.end(scan.words, at + 2) > 0) ||
  (isStarter(scan, at, true) && !isConnector(scan, at));

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
