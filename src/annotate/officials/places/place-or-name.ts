/** Where a place runs into the name of a person: *Chủ tịch UBND xã Hướng Việt Hồ Văn Sinh*. */

import { isNumbered, isStarter } from '../names/ends';
import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { hasMiddleName } from '../names/shapes';
import { CLAN, COMMON_SURNAME, RARE_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { communeLength } from './communes';

/**
 * How many of the capitalised words at `at` name a place, where a place may stand and a person's name may follow it without a comma:
 * *xã Hướng Việt Hồ Văn Sinh*, *Tỉnh ủy Thái Thanh Quý*. `expected`: a level (xã, tỉnh) stands before.
 */
export function placeLength(scan: Scan, at: number, expected: boolean): number {
  if (isNumber(scan, at)) return expected && isNumbered(scan, at) ? 1 : 0;
  // *Kho bạc Nhà nước khu vực V Trần Văn A*
  if (expected && isNumeral(scan, at)) return 1;
  if (wordAt(scan, at) === 'khóa') return 0;
  const { words, lexicon } = scan;
  const end = capitalRun(scan, at);
  const length = end - at;
  // *Chỉ huy trưởng Bộ CHQS tỉnh Đại tá A*; *… UBND TP. Ông A …* is another sentence.
  if (length === 0 || lexicon.ranks.end(words, at) > 0 || beginsSentence(scan, at)) return 0;
  const gazetted = Math.max(lexicon.places.end(words, at), lexicon.countries.end(words, at)) - at;
  if (gazetted > length) return gazetted;
  // *Chủ tịch HĐND thành phố Lệ*, of somebody named *Nguyễn Thị Lệ*: the tables know every town.
  if (length === 1 && gazetted < 1 && !isLocal(scan, at - 1) && scan.givenNames.has(words.hash[at] ?? 0)) return 0;
  const commune = /^(?:xã|phường|trấn)$/.test(wordAt(scan, at - 1)) ? communeLength(scan, at, end) : 0;
  if (commune > 0) return commune;
  if (!isSyllable(scan, at) && surnameAt(scan, at) === 0) {
    if (gazetted > 0) return gazetted;
    if (!expected) return 0;
    // *xã Ea Kly Lương Thị Mẫn*, *xã Đăk Tô Lương Văn Ẩn*: a common surname ends the place.
    let cut = 0;
    for (let here = 1; here <= Math.min(length - 2, 4); here++) {
      if ((surnameAt(scan, at + here) & (COMMON_SURNAME | CLAN)) === 0) continue;
      if (cut === 0 || nameScore(scan, at + here, end) > nameScore(scan, at + cut, end)) cut = here;
    }
    if (cut > 0) return cut;
    return length > 2 && !isLocal(scan, at - 1) ? length - 2 : length;
  }
  // *phường An Hội Đông*: wards begin with such words more often than names do.
  const sure = (surnameAt(scan, at) & (COMMON_SURNAME | CLAN)) !== 0 || hasMiddleName(scan, at);
  const doubt = sure && gazetted <= 0 ? unlikelihood(scan, at) : 0;
  // *xã Mỹ Lộc*, *phường Vinh Lộc*: no commune is called like the country or the town alone.
  const listed = gazetted === 1 && isLocal(scan, at - 1) ? -1 : gazetted;
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let cut = 0; cut <= Math.min(length, 4); cut++) {
    const score =
      (cut === listed ? 4 : 0) +
      (PLACE_SCORES[cut] ?? 0) -
      (cut > 0 ? doubt : 0) -
      (cut === 1 && listed !== 1 && sure ? 2 : 0) -
      (cut > 1 && cut !== listed && ALWAYS_SURNAME.test(wordAt(scan, at + cut - 1)) ? 2 : 0) +
      (cut === 0 && expected ? (sure ? -0.5 : -1.5) : 0) +
      // *xã Ia Brơng*: a foreign name of one word follows no commune.
      (length === cut + 1 && isLocal(scan, at - 1) ? -6 : nameScore(scan, at + cut, end));
    if (score > bestScore) {
      bestScore = score;
      best = cut;
    }
  }
  return best;
}

/** Words of a town or firm that is in no table, before the full name of a person: *Bí thư Bến Cát Nguyễn Văn A*; 0 where there are none. */
export function townLength(scan: Scan, at: number): number {
  const length = capitalRun(scan, at) - at;
  const surname = surnameAt(scan, at);
  if ((surname & (COMMON_SURNAME | CLAN)) !== 0 || !isSyllable(scan, at)) return 0;
  const shortest = surname === 0 ? 2 : 3;
  for (const cut of [2, 3]) {
    const rest = length - cut;
    if (rest >= shortest && rest <= 4 && (surnameAt(scan, at + cut) & COMMON_SURNAME) !== 0) return cut;
  }
  return 0;
}

const beginsSentence = (scan: Scan, at: number): boolean =>
  signAt(scan, at - 1) === '.' &&
  // *UBND TP. Tuy nhiên …*, but *TP. Tuy Hòa*
  (/^(?:ông|bà)$/.test(wordAt(scan, at)) || (isStarter(scan, at) && !isCapital(scan, at + 1))) &&
  scan.lexicon.places.end(scan.words, at) < 0;

/** *V* before a person's name; *V.I. A* begins one. */
const isNumeral = (scan: Scan, at: number): boolean =>
  /^[IVX]$/.test(textOf(scan, at, at + 1)) && (surnameAt(scan, at + 1) & COMMON_SURNAME) !== 0;

/** *bang Texas Greg Abbott* has a foreign name after it; *xã Đắk Búk So* a Vietnamese one or none. */
const isLocal = (scan: Scan, at: number): boolean => /^(?:xã|phường|huyện|buôn|thôn|bản|làng)$/.test(wordAt(scan, at));

/** What speaks against a place that begins like a name: the tables know every province, and few communes are called *Võ Văn*. */
const unlikelihood = (scan: Scan, at: number): number =>
  (PROVINCE.test(textOf(scan, at - 2, at)) ? 1.5 : 0) + (/^(?:văn|thị)$/.test(wordAt(scan, at + 1)) ? 2 : 0);

const PROVINCE = /(?:^| )(?:tỉnh|thành phố|tỉnh ủy|thành ủy)$/i;

const PLACE_SCORES = [0.5, 0.5, 2, 1, -1];
const NAME_SCORES = [0, -5, 1, 3, 2];

/** Surnames that are given names as well: *xã Trịnh Khắc Lan Hương* is rather *Trịnh Khắc Lan Hương*. */
const GIVEN_TOO = /^(?:mai|lan|châu|thái|hà|vũ|kim|dương|hồng|phương|giang|trang|huyền|lâm|hoàng|thi)$/;

/** Surnames with which hardly a place or given name ends. */
const ALWAYS_SURNAME = /^(?:nguyễn|trần|lê|phạm|phan|võ|đặng|bùi|đỗ|hồ|ngô|lý|đinh|trịnh|huỳnh|trương)$/;

const isSurnameAlone = (scan: Scan, at: number): boolean =>
  (surnameAt(scan, at) & COMMON_SURNAME) !== 0 && !GIVEN_TOO.test(wordAt(scan, at));

function nameScore(scan: Scan, at: number, end: number): number {
  const length = end - at;
  if (length === 0) return 0;
  if (scan.known.has(hashRun(scan, at, end))) return 6;
  const surname = surnameAt(scan, at);
  if (length === 5 && ((surname & CLAN) !== 0 || wordAt(scan, at + 1) === 'thị')) return 2;
  if (length > 4) return (surname & COMMON_SURNAME) !== 0 ? -1 : -6;
  if (length === 1) return isSyllable(scan, at) ? -5 : 2;
  if (length === 2 && GIVEN_TOO.test(wordAt(scan, at))) return -1;
  // *phường An Nhơn Nam Lê Văn Ẩn*, *phường Nam Nha Trang Lê Văn Ẩn*: the surname comes second.
  if (length === 4 && (surname & COMMON_SURNAME) === 0 && isSurnameAlone(scan, at + 1)) return -5;
  if (length === 4 && !ALWAYS_SURNAME.test(wordAt(scan, at)) && ALWAYS_SURNAME.test(wordAt(scan, at + 1))) return 0.5;
  const shape = (NAME_SCORES[length] ?? 0) - (length === 3 && GIVEN_TOO.test(wordAt(scan, at)) ? 1 : 0);
  const middle = length > 2 && hasMiddleName(scan, at) ? 1 : 0;
  if ((surname & (COMMON_SURNAME | CLAN)) !== 0) return shape + middle;
  if ((surname & RARE_SURNAME) !== 0) return shape / 2 + middle - 0.5;
  return isSyllable(scan, at) ? -5 : 2;
}

/** Of *Đồn Biên phòng Ma Lù Thàng*: such a post always bears the name of its place, which may look like one of a person. */
export function stationLength(scan: Scan, at: number): number {
  const length = capitalRun(scan, at) - at;
  if (scan.lexicon.levels.end(scan.words, at) > 0) return 0;
  return length > 3 || hasMiddleName(scan, at) ? placeLength(scan, at, true) : length;
}
