/** How far the name of an organisation goes after a post, and where the name of a person begins. */

import { CLAN, COMMON_SURNAME } from './lexicon';
import { breaksName, capitalRun, isSyllable, nameAt, placeLength, surnameAt } from './name-shapes';
import {
  hashRun,
  isCapital,
  isCapitals,
  isGlued,
  isLineEnd,
  isNumber,
  type Scan,
  signAt,
  textOf,
  wordAt,
} from './scan';

export interface Organisation {
  /** Words [start, end). */
  start: number;
  end: number;
  /** Of firms, schools, hospitals, clubs. */
  other: boolean;
  /** The country in it, where there is one. */
  country: string | null;
  /** It begins with a body of a whole state or of several. */
  national: boolean;
  /** It ends in a level of government (`UBND tỉnh`) without its place. */
  bare: boolean;
}

/**
 * The organisation that begins at word `from`, or null. `noun`: the noun that the post swallowed (*Trưởng ban* → ban), so that a
 * field of work may stand first.
 */
export function organisationAt(scan: Scan, from: number, noun: string): Organisation | null {
  const { words, lexicon } = scan;
  let at = from;
  let thematic = noun !== '';
  let other = false;
  let country: string | null = null;
  let bare = false;
  let partyBody = false;
  let national = false;
  // A proper name may follow the last unit: a numbered unit, a local body, a firm.
  let open: 'no' | 'place' | 'name' = noun === '' ? 'no' : 'name';
  let units = 0;
  // Ends in a place: what follows without a connector is another body.
  let placed = false;
  let named = false;

  while (!isLineEnd(scan, at) && units < 24) {
    units++;
    const sign = signAt(scan, at);
    if (sign !== '') {
      if (at === from) break;
      if (sign === ',' && thematic && isCapital(scan, at + 1) && followsInList(scan, at + 1)) at++;
      else if (
        sign === ',' &&
        thematic &&
        noun === 'ban' &&
        lexicon.fields.end(words, at + 1) > at + 2 &&
        !isCapital(scan, at + 1)
      )
        at++;
      else if ((sign === '-' || sign === '&' || sign === '/') && thematic && continuesField(scan, at)) at++;
      else if (sign === '(' && passesBracket(scan, at) > 0) at = passesBracket(scan, at);
      else break;
      continue;
    }
    const word = wordAt(scan, at);
    if (word === 'của' || word === 'thuộc') {
      if (at > from || noun !== '') {
        if (!beginsUnit(scan, at + 1)) break;
        at++;
        continue;
      }
    }
    if (lexicon.anchor[words.id[at] ?? 0] === 1 && breaksOrganisation(scan, at, from)) break;
    if (word === 'khóa') break;
    const place = lexicon.places.end(words, at);
    const field = thematic ? lexicon.fields.end(words, at) : -1;
    const body = lexicon.bodies.end(words, at);
    const level = lexicon.levels.end(words, at);
    // *Lào Cai* is no Lào.
    const land =
      isCapital(scan, at) && lexicon.countries.end(words, at) > place ? lexicon.countries.end(words, at) : -1;
    if (
      at === from &&
      isCapitals(scan, at) &&
      body < 0 &&
      field < 0 &&
      isCapital(scan, at + 1) &&
      !isCapitals(scan, at + 1)
    ) {
      at++;
      open = 'no';
    } else if (field > 0 && field >= body && (field > at + 1 || isCapital(scan, at) || open === 'name')) {
      // A person's name that begins like a field of work: only what the article knows as a name.
      if (isCapital(scan, at) && scan.known.has(hashRun(scan, at, capitalRun(scan, at)))) break;
      at = field;
      open = 'no';
      bare = false;
    } else if (body > 0 && mayBeBody(scan, at, body, from, noun)) {
      if (placed && !isConnector(scan, at - 1)) break;
      placed = false;
      const kind = lexicon.bodies.at(words, at) ?? 'F';
      if (
        at === from ? kind === 'O' || kind === 'C' : (kind === 'C' || (kind === 'O' && SCHOOLS.has(word))) && !partyBody
      )
        other = true;
      national ||= at === from && kind === 'F';
      partyBody ||= at === from && kind === 'L';
      thematic = kind === 'T' || kind === 'O' || kind === 'C';
      open = kind === 'F' ? 'no' : kind === 'L' ? 'place' : 'name';
      named = (kind === 'O' || kind === 'C') && isCapital(scan, at);
      bare = kind === 'L';
      at = body;
    } else if (
      level > 0 &&
      (at > from || isPlaceAfter(scan, level) || isBareLevel(scan, at, level)) &&
      !isNameLike(scan, at)
    ) {
      const length = placeLength(scan, level, true);
      bare = length === 0;
      placed = length > 0 && !isNumber(scan, level);
      at = level + length;
      open = 'no';
      thematic = false;
    } else if (land > 0 && !isNameStart(scan, at)) {
      country = lexicon.countries.at(words, at) ?? null;
      at = land;
      open = 'no';
      bare = false;
      thematic = false;
    } else if (named && isCapital(scan, at) && surnameAt(scan, at) !== 0) {
      // Schools, hospitals and firms bear names of people: *Bệnh viện Nguyễn Tri Phương*.
      const run = capitalRun(scan, at);
      at = run - at <= 3 ? run : at + Math.max(2, placeLength(scan, at, true));
      named = false;
      open = 'no';
    } else if (isCapital(scan, at) && (open === 'place' || place > 0) && !isCapitals(scan, at)) {
      const length = placeLength(scan, at, false);
      if (length === 0) {
        if (place <= at + 1 || isNameStart(scan, at)) break;
        at = place;
      } else at += length;
      placed = true;
      named = false;
      open = 'no';
      bare = false;
    } else if (place > 0 && isCapital(scan, at)) {
      at = place;
      open = 'no';
      bare = false;
    } else if (isNumber(scan, at) || isRoman(scan, at)) {
      if (open === 'no' && !thematic) break;
      at++;
      open = 'place';
      bare = false;
    } else if (
      word === 'và' ||
      word === 'về' ||
      word === 'các' ||
      word === 'toàn' ||
      word === 'cho' ||
      word === 'trong'
    ) {
      if (!thematic || !continuesField(scan, at)) break;
      at++;
    } else if (isCapital(scan, at) && (thematic || open === 'name')) {
      // After the field of a ministry an unknown capital begins a foreign name: *Bộ Thương mại và Công nghiệp Gan Kim Yong*.
      if (noun === 'bộ' && open === 'no') break;
      if (isNameStart(scan, at) || (!isSyllable(scan, at) && !isCapitals(scan, at) && !other)) break;
      at++;
      // A word of two syllables has its capital on the first alone: *Quy hoạch*.
      if (
        !isLineEnd(scan, at) &&
        signAt(scan, at) === '' &&
        !isCapital(scan, at) &&
        !isNumber(scan, at) &&
        isCompound(scan, at)
      )
        at++;
      open = 'no';
      bare = false;
    } else break;
  }
  let end = at;
  while (end > from && ((signAt(scan, end - 1) !== '' && signAt(scan, end - 1) !== ')') || isConnector(scan, end - 1)))
    end--;
  if (end === from) return null;
  return { start: from, end, other, country, national, bare };
}

/** First words of schools and hospitals: posts in their departments are no offices either. */
const SCHOOLS = new Set(['học', 'đại', 'trường', 'bệnh']);

const CONNECTORS = new Set(['của', 'thuộc', 'và', 'về', 'các', 'toàn', 'cho', 'trong']);
const isConnector = (scan: Scan, at: number): boolean => CONNECTORS.has(wordAt(scan, at));

/** Small words that may be the second syllable of an unknown field of work, and are no verb or particle that goes on the sentence. */
const GOES_ON = new Set(
  'là đã vừa sẽ đang cho có và được bị tại về với cùng trong từ ở đến khi vì do theo nói phát trao thăm dự chủ cũng còn đề nhấn khẳng yêu đánh ký gửi trả chia bày đồng chúc thừa đi sang tiếp này đó trước sau như rằng thì mà nêu kết báo trình thông tham xin không phải nên để ra vào lên hội nhiệm khóa hôm ngày sáng chiều tối nhận làm giữ thay bàn tặng'.split(
    ' ',
  ),
);
const isCompound = (scan: Scan, at: number): boolean => !GOES_ON.has(wordAt(scan, at));

function isRoman(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && /^(?:[IVX]+|[A-Z]\d*)$/.test(textOf(scan, at, at + 1)) && !isCapital(scan, at + 1);
}

/** A lower-case body begins only where one may stand: at the start, or after another unit when it is of two words. */
function mayBeBody(scan: Scan, at: number, end: number, from: number, noun: string): boolean {
  // *TƯ*, the abbreviation, and *tư*, a word and part of names.
  if (wordAt(scan, at) === 'tư' && !isCapitals(scan, at)) return false;
  if (isCapital(scan, at)) return !isNameStart(scan, at) || end > at + 1;
  if (at === from) {
    if (end > at + 1 || textOf(scan, at, end).toLowerCase() === noun) return true;
    // *bộ phận*, *cục bộ*, *đội tuyển*: one small syllable is a body only before its field or name.
    const { words, lexicon } = scan;
    return noun === '' && (isCapital(scan, end) || isNumber(scan, end) || lexicon.fields.end(words, end) > 0);
  }
  return end > at + 1 || isConnector(scan, at - 1);
}

function breaksOrganisation(scan: Scan, at: number, from: number): boolean {
  const { words, lexicon } = scan;
  const post = lexicon.posts.end(words, at);
  if (post > at + 1 && lexicon.bodies.end(words, at) < post) return true;
  if (at === from) return false;
  if (lexicon.ranks.end(words, at) > 0 || lexicon.degrees.end(words, at) > 0) return true;
  // *Bà Rịa*, *Bà mẹ*, *Anh* the country are no honorifics.
  const isHonorific =
    lexicon.honorifics.end(words, at) > 0 && lexicon.places.end(words, at) < 0 && lexicon.fields.end(words, at) < 0;
  if (isHonorific && !(isCapital(scan, at) && lexicon.countries.end(words, at) > 0)) return true;
  return wordAt(scan, at) === 'phó';
}

/** What comes after a connector belongs to the field: *và Đào tạo*, *- Thương binh*, *về ma túy*. */
function continuesField(scan: Scan, connector: number): boolean {
  const { words, lexicon } = scan;
  let at = connector + 1;
  if (wordAt(scan, at) === 'các') at++;
  if (signAt(scan, connector) === '-' && isGlued(scan, connector) && isGlued(scan, at) && isCapital(scan, at)) {
    return lexicon.posts.end(words, at) < 0 && !isNameStart(scan, at);
  }
  if (signAt(scan, connector) === '&' || signAt(scan, connector) === '/')
    return isCapital(scan, at) && isGlued(scan, at);
  if (lexicon.posts.end(words, at) > 0 && lexicon.fields.end(words, at) < lexicon.posts.end(words, at)) return false;
  return (
    lexicon.fields.end(words, at) > 0 &&
    lexicon.levels.end(words, at) < 0 &&
    lexicon.bodies.end(words, at) <= Math.max(at + 1, lexicon.fields.end(words, at))
  );
}

/** After a comma inside a name: *Lao động, Thương binh và Xã hội*; the list must end in *và*. */
function followsInList(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  let here = at;
  for (let items = 0; items < 6; items++) {
    if (lexicon.posts.end(words, here) > 0 || lexicon.bodies.end(words, here) > here + 1) return false;
    const end = lexicon.fields.end(words, here);
    if (end < 0) return false;
    here = end;
    while (lexicon.fields.end(words, here) > 0) here = lexicon.fields.end(words, here);
    const word = wordAt(scan, here);
    if (word === 'và') return lexicon.fields.end(words, here + 1) > 0;
    if (signAt(scan, here) !== ',') return false;
    here++;
  }
  return false;
}

/** *(C04) Bộ Công an*: the word after the bracket, where a body follows; else -1. */
function passesBracket(scan: Scan, at: number): number {
  let close = at + 1;
  while (close < at + 4 && signAt(scan, close) !== ')') close++;
  if (signAt(scan, close) !== ')' || (!isCapitals(scan, at + 1) && !isRoman(scan, at + 1))) return -1;
  const { words, lexicon } = scan;
  return lexicon.bodies.end(words, close + 1) > 0 && isCapital(scan, close + 1) && !isLineEnd(scan, close + 1)
    ? close + 1
    : -1;
}

function beginsUnit({ words, lexicon }: Scan, at: number): boolean {
  if (lexicon.posts.end(words, at) > at + 1 && lexicon.bodies.end(words, at) < lexicon.posts.end(words, at))
    return false;
  return (
    lexicon.bodies.end(words, at) > 0 ||
    lexicon.places.end(words, at) > 0 ||
    lexicon.countries.end(words, at) > 0 ||
    lexicon.levels.end(words, at) > 0
  );
}

const isPlaceAfter = (scan: Scan, at: number): boolean => isCapital(scan, at) || isNumber(scan, at);

/** *Chủ tịch tỉnh*, *Chủ tịch xã*: the level stands for its people's committee. */
function isBareLevel(scan: Scan, at: number, end: number): boolean {
  return /^(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã|thị trấn|bang|tp)$/.test(textOf(scan, at, end).toLowerCase());
}

const isNameLike = (scan: Scan, at: number): boolean => isCapital(scan, at) && isNameStart(scan, at);

/** A person's full name begins at `at`, and ends where the capitals end. */
export function isNameStart(scan: Scan, at: number): boolean {
  const surname = surnameAt(scan, at);
  const { words, lexicon } = scan;
  const end = capitalRun(scan, at);
  if (scan.known.has(hashRun(scan, at, end))) return true;
  if (surname === 0) return false;
  const length = end - at;
  if (length < 2) return false;
  if (lexicon.places.end(words, at) >= end || lexicon.countries.end(words, at) > at + 1) return false;
  if (breaksName(scan, at)) return false;
  // *Đức Boris Pistorius*: a country and a foreign name.
  if (lexicon.countries.end(words, at) === at + 1 && isCapital(scan, at + 1) && !isSyllable(scan, at + 1)) return false;
  if ((surname & (COMMON_SURNAME | CLAN)) === 0) return length === 3 && nameAt(scan, at, 'none') !== null;
  if (lexicon.fields.end(words, at) >= end) return false;
  return lexicon.places.end(words, at) < at + 2 || placeLength(scan, at, false) === 0;
}
