/** Separates a place from a person's name that follows without a comma: *Chủ tịch UBND xã Hướng Việt Hồ Văn Sinh*. */

import { isNumbered, isStarter } from '../names/name-ends';
import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { hasMiddleName } from '../names/shapes';
import { CLAN, COMMON_SURNAME, RARE_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { communeLength } from './communes';

/**
 * Returns how many of the capitalised words at `at` are a place; the rest may be a person's name: 2 in *xã Hướng Việt Hồ Văn Sinh*, 0 in
 * *Tỉnh ủy Thái Thanh Quý*. Scores every split. `expected`: a level (xã, tỉnh) precedes.
 */
export function placeLength(scan: Scan, at: number, expected: boolean): number {
  if (isNumber(scan, at)) return expected && isNumbered(scan, at) ? 1 : 0;
  // *Kho bạc Nhà nước khu vực V Trần Văn A*
  if (expected && isNumeral(scan, at)) return 1;
  if (wordAt(scan, at) === 'khóa') return 0;
  const { words, lexicon } = scan;
  const end = capitalRun(scan, at);
  const length = end - at;
  // *Chỉ huy trưởng Bộ CHQS tỉnh Đại tá A*; *… UBND TP. Ông A …* begins a new sentence.
  if (length === 0 || lexicon.ranks.end(words, at) > 0 || beginsSentence(scan, at)) return 0;
  const gazetted = Math.max(lexicon.places.end(words, at), lexicon.countries.end(words, at)) - at;
  if (gazetted > length) return gazetted;
  // *Chủ tịch HĐND thành phố Lệ* is a person (*Nguyễn Thị Lệ*), because the tables have every town.
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
  // *phường An Hội Đông*: wards begin with such words more often than names.
  const sure = (surnameAt(scan, at) & (COMMON_SURNAME | CLAN)) !== 0 || hasMiddleName(scan, at);
  const doubt = sure && gazetted <= 0 ? unlikelihood(scan, at) : 0;
  // *xã Mỹ Lộc*, *phường Vinh Lộc*: no commune has only the name of the country or town.
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
      // *xã Ia Brơng*: a one-word foreign name does not follow a commune.
      (length === cut + 1 && isLocal(scan, at - 1) ? -6 : nameScore(scan, at + cut, end));
    if (score > bestScore) {
      bestScore = score;
      best = cut;
    }
  }
  return best;
}

/** Returns the length of a town or firm in no table before a person's full name: *Bí thư Bến Cát Nguyễn Văn A*; 0 if there is none. */
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

/** *V* before a person's name; in *V.I. A* it begins the name. */
const isNumeral = (scan: Scan, at: number): boolean =>
  /^[IVX]$/.test(textOf(scan, at, at + 1)) && (surnameAt(scan, at + 1) & COMMON_SURNAME) !== 0;

/** A local level: a foreign name may follow *bang Texas*, but not *xã Đắk Búk So*. */
const isLocal = (scan: Scan, at: number): boolean => /^(?:xã|phường|huyện|buôn|thôn|bản|làng)$/.test(wordAt(scan, at));

/** Penalty of a place that begins like a name: the tables have every province, and few communes are named like *Võ Văn*. */
const unlikelihood = (scan: Scan, at: number): number =>
  (PROVINCE.test(textOf(scan, at - 2, at)) ? 1.5 : 0) + (/^(?:văn|thị)$/.test(wordAt(scan, at + 1)) ? 2 : 0);

const PROVINCE = /(?:^| )(?:tỉnh|thành phố|tỉnh ủy|thành ủy)$/i;

const PLACE_SCORES = [0.5, 0.5, 2, 1, -1];
const NAME_SCORES = [0, -5, 1, 3, 2];

/** Surnames that are also given names: *xã Trịnh Khắc Lan Hương* is more likely *Trịnh Khắc Lan Hương*. */
const GIVEN_TOO = /^(?:mai|lan|châu|thái|hà|vũ|kim|dương|hồng|phương|giang|trang|huyền|lâm|hoàng|thi)$/;

/** Surnames that hardly ever end a place or given name. */
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

/** Like `placeLength` for *Đồn Biên phòng Ma Lù Thàng*: a station is always named after its place, which may look like a person. */
export function stationLength(scan: Scan, at: number): number {
  const length = capitalRun(scan, at) - at;
  if (scan.lexicon.levels.end(scan.words, at) > 0) return 0;
  return length > 3 || hasMiddleName(scan, at) ? placeLength(scan, at, true) : length;
}
