/** How an organisation's name may continue (connectors, lists, brackets), and what ends it. */

import { capitalRun, isFullName } from '../names/name-words';
import { hasMiddleName } from '../names/shapes';
import { isNameStart } from '../places/name-start';
import { isCapital, isCapitals, isGlued, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isConnector } from './verbs';

export function isRoman(scan: Scan, at: number): boolean {
  const text = isCapital(scan, at) ? textOf(scan, at, at + 1) : '';
  // *Tư lệnh Quân khu V Trần Văn A*
  if (/^[IVX]+$/.test(text) && isNameStart(scan, at + 1)) return true;
  // *Bộ trưởng Quốc phòng V.K. Singh*
  if (signAt(scan, at + 1) === '.' && isGlued(scan, at + 1) && isCapital(scan, at + 2)) return false;
  return /^(?:[IVX]+|[A-Z]\d*)$/.test(text) && !isCapital(scan, at + 1);
}

/** Whether a body may begin here. A lower-case one only at the start, or after another unit if it has two words. */
export function mayBeBody(scan: Scan, at: number, end: number, from: number, noun: string): boolean {
  // *TƯ* is an abbreviation; *tư* is a word and a part of names.
  if (wordAt(scan, at) === 'tư' && !isCapitals(scan, at)) return false;
  // *TAND tỉnh Đoàn Duy Ẩn*, *Chủ tịch xã Đoàn Văn Ẩn*: a level and a surname; in *Bí thư xã Đoàn Lê Văn Ẩn* it is the youth league.
  if (end === at + 2 && wordAt(scan, at + 1) === 'đoàn' && !isCapital(scan, at) && isNameStart(scan, at + 1))
    if (at > from || hasMiddleName(scan, at + 1)) return false;
  // *Trợ lý Tổ chức lao động*: a field of work, not *tổ*.
  if (wordAt(scan, at) === 'tổ' && end === at + 1 && wordAt(scan, end) === 'chức') return false;
  if (isCapital(scan, at)) return !isNameStart(scan, at) || (end > at + 1 && !isFullName(scan, at));
  if (at === from) {
    if (end > at + 1 || textOf(scan, at, end).toLowerCase() === noun) return true;
    // *bộ phận*, *cục bộ*, *đội tuyển*: a lower-case syllable is a body only before its field or name.
    const { words, lexicon } = scan;
    return noun === '' && (isCapital(scan, end) || isNumber(scan, end) || lexicon.fields.end(words, end) > 0);
  }
  return end > at + 1 || isConnector(scan, at - 1);
}

/** *Trưởng ban Chỉ huy …*, *Trưởng phái đoàn Đại diện thường trực …*: together with the noun before it, the post word names a body. */
const namesBody = ({ words, lexicon }: Scan, at: number, post: number): boolean =>
  lexicon.bodies.end(words, at - 1) >= post || lexicon.bodies.end(words, at - 2) >= post;

export function breaksOrganisation(scan: Scan, at: number, from: number): boolean {
  const { words, lexicon } = scan;
  const post = lexicon.posts.end(words, at);
  // *Cục Lãnh sự*, *cục trưởng Lãnh sự*: the field of a body, and a post.
  const isField =
    isCapital(scan, at) && (isCapital(scan, at - 1) || at === from) && lexicon.fields.end(words, at) >= post;
  if (post > at + 1 && lexicon.bodies.end(words, at) < post && !isField && !(at === from && namesBody(scan, at, post)))
    return true;
  if (at === from) return false;
  if (lexicon.ranks.end(words, at) > 0) return true;
  // *Cục Nhà giáo và Cán bộ quản lý giáo dục*
  if (lexicon.degrees.end(words, at) > Math.max(0, lexicon.fields.end(words, at)) && !isMember(scan, at)) return true;
  // *Bà Rịa*, *Bà mẹ* and the country *Anh* are not honorifics.
  const isHonorific =
    lexicon.honorifics.end(words, at) > 0 && lexicon.places.end(words, at) < 0 && lexicon.fields.end(words, at) < 0;
  if (isHonorific && !(isCapital(scan, at) && lexicon.countries.end(words, at) > 0)) return true;
  return wordAt(scan, at) === 'phó';
}

/** *Hội Doanh nhân trẻ*, *Câu lạc bộ Nhà báo*: the members of a society; before a person's name it is a title. */
function isMember(scan: Scan, at: number): boolean {
  const next = scan.lexicon.degrees.end(scan.words, at);
  return /^(?:hội|bộ|clb)$/.test(wordAt(scan, at - 1)) && next > at + 1 && !isNameStart(scan, next);
}

/** Whether the words after a connector continue the field: *và Đào tạo*, *- Thương binh*, *về ma túy*. */
export function continuesField(scan: Scan, connector: number): boolean {
  const { words, lexicon } = scan;
  let at = connector + 1;
  if (wordAt(scan, at) === 'các') at++;
  if (signAt(scan, connector) === '-' && isGlued(scan, connector) && isGlued(scan, at) && isCapital(scan, at)) {
    return lexicon.posts.end(words, at) < 0 && !isNameStart(scan, at);
  }
  if (signAt(scan, connector) === '&' || signAt(scan, connector) === '/')
    return isCapital(scan, at) && (isGlued(scan, at) || isCapitals(scan, at) || lexicon.fields.end(words, at) > 0);
  if (lexicon.posts.end(words, at) > 0 && lexicon.fields.end(words, at) < lexicon.posts.end(words, at)) return false;
  // *Trưởng ban Quản lý đào tạo - Học viện A*: the school, though it is a field elsewhere.
  if (signAt(scan, connector) === '-' && lexicon.bodies.at(words, at) === 'O' && isCapital(scan, at)) return false;
  return (
    lexicon.fields.end(words, at) > 0 &&
    lexicon.levels.end(words, at) < lexicon.fields.end(words, at) &&
    lexicon.bodies.end(words, at) <= Math.max(at + 1, lexicon.fields.end(words, at))
  );
}

/**
 * Whether a comma continues a coordinated name: *Lao động, Thương binh và Xã hội*. The list must end in *và*, or the parent body must
 * follow: *Ban Kinh tế, Ngân sách HĐND tỉnh*.
 */
export function followsInList(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  let here = at;
  let bodies = false;
  for (let items = 0; items < 6; items++) {
    if (lexicon.posts.end(words, here) > 0 || lexicon.bodies.end(words, here) > here + 1) return false;
    bodies ||= lexicon.bodies.end(words, here) > 0;
    const end = lexicon.fields.end(words, here);
    if (end < 0) return false;
    here = end;
    while (lexicon.fields.end(words, here) > 0) here = lexicon.fields.end(words, here);
    const word = wordAt(scan, here);
    if (word === 'và') return lexicon.fields.end(words, here + 1) > 0;
    if (signAt(scan, here) !== ',') return !bodies && isOwnedHere(scan, here);
    here++;
  }
  return false;
}

/** Whether a local body, a level or the holder's name follows. */
const isOwnedHere = (scan: Scan, at: number): boolean =>
  scan.lexicon.bodies.at(scan.words, at) === 'L' ||
  scan.lexicon.levels.end(scan.words, at) > 0 ||
  (wordAt(scan, at) === 'của' && beginsUnit(scan, at + 1)) ||
  (isCapital(scan, at) && isNameStart(scan, at));

/** *(C04) Bộ Công an*, *(THADS) tỉnh A*, *(QĐND) Việt Nam*: returns the word after the bracket, if a body, level, country or place follows; otherwise -1. */
export function passesBracket(scan: Scan, at: number): number {
  let close = at + 1;
  while (close < at + 4 && signAt(scan, close) !== ')') close++;
  if (signAt(scan, close) !== ')' || (!isCapitals(scan, at + 1) && !isRoman(scan, at + 1))) return -1;
  if (isLineEnd(scan, close + 1)) return -1;
  const { words, lexicon } = scan;
  const isBody = lexicon.bodies.end(words, close + 1) > 0 && isCapital(scan, close + 1);
  const isLand = lexicon.countries.end(words, close + 1) > close + 2 && isCapital(scan, close + 1);
  const isPlace = isCapital(scan, close + 1) && lexicon.places.end(words, close + 1) > 0;
  return isBody || isLand || isPlace || lexicon.levels.end(words, close + 1) > 0 ? close + 1 : -1;
}

/** *Đại biểu Quốc hội (ĐBQH)*: returns the word after the bracket at `at`, if it holds the initials of the words before it; otherwise `at`. */
export function passesInitials(scan: Scan, at: number): number {
  if (signAt(scan, at) !== '(' || signAt(scan, at + 2) !== ')') return at;
  const short = textOf(scan, at + 1, at + 2);
  let initials = '';
  for (let word = at - short.length; word < at; word++) initials += textOf(scan, word, word + 1).charAt(0);
  return short.length > 1 && initials.toUpperCase() === short ? at + 3 : at;
}

/** *TAND khu vực 3 - Lâm Đồng*: the dash after a unit's number introduces its place. */
export function isPlaceOfNumbered(scan: Scan, dash: number): boolean {
  const { words, lexicon } = scan;
  const at = dash + 1;
  if (!isNumber(scan, dash - 1) || !isCapital(scan, at)) return false;
  if (lexicon.places.end(words, at) > at + 1 || lexicon.levels.end(words, at) > 0) return true;
  // *Ban Chỉ huy Phòng thủ khu vực 3 - Suối Mơ*: a place in no table.
  const inRegion = /^(?:vực|chptkv|ptkv)$/.test(wordAt(scan, dash - 2));
  return inRegion && !isNameStart(scan, at) && lexicon.bodies.end(words, at) < 0 && lexicon.posts.end(words, at) < 0;
}

/** *Chi cục Thuế khu vực Suối Mơ - Pá Hăng*, *liên huyện A - B*: the dash introduces the second of two places. */
export function isSecondPlace(scan: Scan, dash: number): boolean {
  const { words, lexicon } = scan;
  let at = dash - 1;
  while (isCapital(scan, at) && at > dash - 5) at--;
  if (at === dash - 1 || !/^(?:khu vực|liên huyện)$/i.test(textOf(scan, at - 1, at + 1))) return false;
  const next = dash + 1;
  return (
    isCapital(scan, next) &&
    !isNameStart(scan, next) &&
    lexicon.bodies.end(words, next) < 0 &&
    lexicon.posts.end(words, next) < 0
  );
}

/** Whether the capitals at `at` follow a station's number, precede its parent body, and have no middle name of a person. */
export function isPlaceOfUnit(scan: Scan, at: number): boolean {
  const end = capitalRun(scan, at);
  if (end < at + 2 || hasMiddleName(scan, at) || !/^(?:đồn|trạm)$/.test(wordAt(scan, at - 2))) return false;
  return wordAt(scan, end) === 'thuộc' && scan.lexicon.bodies.end(scan.words, end + 1) > 0;
}

export function beginsUnit({ words, lexicon }: Scan, at: number): boolean {
  if (lexicon.posts.end(words, at) > at + 1 && lexicon.bodies.end(words, at) < lexicon.posts.end(words, at))
    return false;
  return (
    lexicon.bodies.end(words, at) > 0 ||
    lexicon.places.end(words, at) > 0 ||
    lexicon.countries.end(words, at) > 0 ||
    lexicon.levels.end(words, at) > 0
  );
}

export const isPlaceAfter = (scan: Scan, at: number): boolean => isCapital(scan, at) || isNumber(scan, at);

/** *Chủ tịch tỉnh*, *Chủ tịch xã*: the level stands for its people's committee. */
export function isBareLevel(scan: Scan, at: number, end: number): boolean {
  return /^(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã|thị trấn|bang|tp)$/.test(textOf(scan, at, end).toLowerCase());
}

export const isNameLike = (scan: Scan, at: number): boolean => isCapital(scan, at) && isNameStart(scan, at);
