/** The service that follows a rank: *Trung tướng lục quân Ấn Độ A*, *Đại úy CSGT B*. */

import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { nameAt } from '../names/shapes';
import { isNameStart } from '../places/name-start';
import { isCapital, isCapitals, type Scan, textOf, wordAt } from '../words/scan';

/** *quân nhân chuyên nghiệp*, *công nhân viên quốc phòng*, *cảnh sát giao thông*, *về hưu*: follows a rank. */
const SOLDIERS = /^(?:qncn|cnqp|cnvqp|csgt|cscđ|cshs|chuyên nghiệp|(?:về|nghỉ|hồi) hưu)$/;

/** The word after *lục quân Ấn Độ*, *Mỹ*, *cảnh sát giao thông* if a name follows; otherwise `at`. */
export function serviceEnd(scan: Scan, at: number): number {
  const { words, lexicon } = scan;
  if (SOLDIERS.test(wordAt(scan, at))) return at + 1;
  if (SOLDIERS.test(textOf(scan, at, at + 2).toLowerCase())) return at + 2;
  // *tướng 4 sao Mỹ A*
  let service = /^(?:[1-5]|một|hai|ba|bốn|năm) sao$/.test(textOf(scan, at, at + 2)) ? at + 2 : at;
  for (let parts = 0; parts < 2; parts++) {
    const end = Math.max(lexicon.bodies.end(words, service), lexicon.fields.end(words, service));
    if (end < 0) break;
    // Capitalised, it is a service only before a country or name: *Lục quân Mỹ*; as an abbreviation always: *Đại úy CSGT*.
    const before = lexicon.countries.end(words, end) > 0 || (isNameStart(scan, end) && capitalRun(scan, end) > end + 2);
    if (isCapital(scan, service) && !isCapitals(scan, service) && !before) break;
    service = end;
  }
  const country = isCapital(scan, service) ? Math.max(service, lexicon.countries.end(words, service)) : service;
  const isName =
    !isSyllable(scan, country) ||
    (country > at && isNameStart(scan, country)) ||
    (country > at && isCapital(scan, country + 1) && nameAt(scan, country, 'rank')?.latin === true) ||
    (country > service && service > at && surnameAt(scan, country) !== 0 && isCapital(scan, country + 1));
  return isCapital(scan, country) && isName ? country : at;
}
