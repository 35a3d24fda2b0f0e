/** What single words tell of an organisation that is being read: a state, a school, the name of a person after all. */

import { isStarter } from '../names/ends';
import { capitalRun, isSyllable } from '../names/name-words';
import { hashRun, isCapital, isCapitals, isGlued, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isConnector } from './verbs';

/** *Phó chủ nhiệm của cơ quan này*: a body without a name, told of before. */
export const isToldBefore = (scan: Scan, from: number, end: number): boolean =>
  !isCapital(scan, from) &&
  scan.lexicon.bodies.end(scan.words, from) === end &&
  /^(?:này|đó|ấy)$/.test(wordAt(scan, end));

/** *Phó Tổng thống JD Vance*: two letters and one foreign word are a name, not a body. */
export const isInitials = (scan: Scan, at: number): boolean =>
  textOf(scan, at, at + 1).length === 2 && !isSyllable(scan, at + 1) && !isCapital(scan, at + 2);

/** *nước Lào*, *nước Cộng hòa Pháp*. */
export const beginsState = ({ words, lexicon }: Scan, at: number): boolean =>
  lexicon.countries.end(words, at) > 0 || lexicon.bodies.at(words, at) === 'F';

/** *vùng Belgorod*: a place of another country; *Vùng 4* is a unit. */
export const isRegion = (scan: Scan, level: number, body: number): boolean =>
  level === body && isCapital(scan, level) && !isCapitals(scan, level) && !isSyllable(scan, level);

/** Of *Đội CSGT số 6*; *Quyết định số 6/QĐ* goes on. */
export const isDigitsAlone = (scan: Scan, at: number): boolean =>
  !isGlued(scan, at + 1) || !/[/-]/.test(signAt(scan, at + 1));

/** *Bộ trưởng Thanh Trà*: two words by which somebody of the article goes, and no place or field. */
export const isShortName = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  capitalRun(scan, at) === at + 2 &&
  scan.pairs.has(hashRun(scan, at, at + 2)) &&
  scan.lexicon.places.end(scan.words, at) < 0 &&
  scan.lexicon.fields.end(scan.words, at) < 0 &&
  scan.lexicon.bodies.end(scan.words, at) < 0;

/** *Phòng Đào tạo Học viện A*: a school, though *học viện* is a field of work too. */
export const isSchool = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && scan.lexicon.bodies.at(scan.words, at) === 'O';

/** First words of schools and hospitals: posts in their departments are no offices either. */
export const SCHOOLS = new Set(['học', 'đại', 'trường', 'bệnh']);

/** *Viện Thái Bình Dương Karl Harrow*: the word after the ocean where the province ends at word `at` and a foreign name follows; else `at`. */
export function oceanEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== 'dương' || !isCapital(scan, at) || !/^thái bình$/i.test(textOf(scan, at - 2, at))) return at;
  return isCapital(scan, at + 1) && !isSyllable(scan, at + 1) ? at + 1 : at;
}

/** *Công ty A Theo báo cáo …*, *Công ty A Lãnh đạo UBND tỉnh …*: the next sentence, where the text lost its full stop. */
export const beginsSentence = (scan: Scan, at: number): boolean =>
  (textOf(scan, at, at + 2) === 'Lãnh đạo' && scan.lexicon.bodies.end(scan.words, at + 2) > 0) ||
  (isStarter(scan, at, true) && !isConnector(scan, at));

/** *Viện Y tế Quốc gia Mỹ*, *Ngân hàng Trung ương Nga*: an authority of another state, though other institutes and banks are none. */
export const isStateAbroad = (scan: Scan, from: number, end: number, country: string | null): boolean =>
  country !== null &&
  country !== 'Việt Nam' &&
  /^(?:viện .*quốc gia|ngân hàng (?:quốc gia|trung ương)) /i.test(textOf(scan, from, end));

/** *bệnh viện Bạch Mai*, *ngân hàng Phương Nam*: two words in capitals behind a small one are rather its name than a person's, unless the article has such a person. */
export const isPairAlone = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && capitalRun(scan, at) === at + 2 && !scan.known.has(hashRun(scan, at, at + 2));

/** *Trưởng ban Tiếp thị*, *Trưởng phòng Kinh doanh*: no authority has such departments. */
export const isOfFirm = (scan: Scan, from: number, noun: string): boolean =>
  (noun === 'ban' || noun === 'phòng') &&
  /^(?:tiếp thị|marketing|kinh doanh|bán hàng|thương hiệu|chăm sóc khách|dịch vụ khách|quan hệ cổ|phát triển sản)(?!\p{L})/iu.test(
    textOf(scan, from, from + 3),
  );
