/** How far the name of an organisation goes after a post, and where the name of a person begins. */

import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { communeEnd } from '../places/communes';
import { isNameStart } from '../places/name-start';
import { placeLength, stationLength } from '../places/place-or-name';
import { hashRun, isCapital, isCapitals, isLineEnd, isNumber, type Scan, signAt, wordAt } from '../words/scan';
import { isCouncil } from './councils';
import {
  beginsSentence,
  beginsState,
  isDigitsAlone,
  isInitials,
  isOfFirm,
  isPairAlone,
  isRegion,
  isSchool,
  isShortName,
  isStateAbroad,
  isToldBefore,
  oceanEnd,
  SCHOOLS,
} from './organisation-words';
import { otherNameEnd } from './other-names';
import {
  beginsUnit,
  breaksOrganisation,
  continuesField,
  followsInList,
  isBareLevel,
  isNameLike,
  isPlaceAfter,
  isPlaceOfNumbered,
  isPlaceOfUnit,
  isRoman,
  isSecondPlace,
  mayBeBody,
  passesBracket,
} from './parts';
import { isToldOfName, unknownFieldEnd } from './unknown-fields';
import { isCompound, isConnector, isOrganising, isVerb } from './verbs';

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

/** *xã An Toàn* ends in no connector. */
const isJoining = (scan: Scan, at: number): boolean =>
  isConnector(scan, at) && (!isCapital(scan, at) || isCapitals(scan, at));

/** *Trường Cao đẳng*, *Hội Lương thực*: the first syllable of a word, though a surname too. */
const isHalfWord = (scan: Scan, at: number): boolean =>
  capitalRun(scan, at) === at + 1 &&
  !isLineEnd(scan, at + 1) &&
  signAt(scan, at + 1) === '' &&
  !isNumber(scan, at + 1) &&
  isSyllable(scan, at + 1) &&
  isCompound(scan, at + 1);

/**
 * The organisation that begins at word `from`, or null. `noun`: the noun that the post swallowed (*Trưởng ban* → ban), so that a
 * field of work may stand first.
 */
export function organisationAt(scan: Scan, from: number, noun: string): Organisation | null {
  const { words, lexicon } = scan;
  if (isShortName(scan, from)) return null;
  let at = from;
  let thematic = noun !== '';
  const firm = isOfFirm(scan, from, noun);
  let other = firm;
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
  // The field of a thematic body, or its first word.
  let told = false;
  // *Chánh Văn phòng Tổng thống Ukraine*: the office of a post.
  const office = noun === 'văn phòng' && lexicon.posts.end(words, from) > 0 ? lexicon.bodies.end(words, from - 2) : -1;
  if (office > from) at = office;

  /** Where the name goes on behind small words that no table has; a centre (*trung tâm*) is called like a firm. */
  const unknownEnd = (at: number): number => {
    const end = told ? unknownFieldEnd(scan, at, from) : -1;
    return end < 0 && (other || wordAt(scan, from) === 'trung') ? otherNameEnd(scan, at, from, told) : end;
  };

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
      else if (sign === '-' && (isPlaceOfNumbered(scan, at) || isSecondPlace(scan, at))) {
        at++;
        open = 'place';
      } else if (sign === '-' && country !== null && at > from && lexicon.countries.end(words, at + 1) > 0) at++;
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
    // *Chính phủ nước Cộng hòa …*
    if (word === 'nước' && isCapital(scan, at + 1) && beginsState(scan, at + 1)) {
      at++;
      continue;
    }
    if (lexicon.anchor[words.id[at] ?? 0] === 1 && breaksOrganisation(scan, at, from)) break;
    if (word === 'khóa' || (other && at > from + 1 && isCapital(scan, at) && beginsSentence(scan, at))) break;
    // *Chánh Văn phòng HĐND và UBND xã A*: one office serves both; *Chủ tịch HĐND và UBND xã A* heads both.
    if (
      word === 'và' &&
      bare &&
      (noun === 'văn phòng' || isCouncil(scan, from, at)) &&
      lexicon.bodies.at(words, at + 1) === 'L'
    ) {
      at++;
      continue;
    }
    const place = lexicon.places.end(words, at);
    const field = thematic ? lexicon.fields.end(words, at) : -1;
    const body = lexicon.bodies.end(words, at);
    const level = lexicon.levels.end(words, at);
    // *Lào Cai* is no Lào, *Huyện ủy Ý Yên* none of Ý.
    const nation = isCapital(scan, at) ? lexicon.countries.end(words, at) : -1;
    const land =
      nation > place && !(open === 'place' && isCapital(scan, nation) && nation === at + 1 && isSyllable(scan, nation))
        ? nation
        : -1;
    if (
      at === from &&
      isCapitals(scan, at) &&
      body < 0 &&
      field < 0 &&
      isCapital(scan, at + 1) &&
      !isCapitals(scan, at + 1)
    ) {
      if (isInitials(scan, at)) break;
      at++;
      open = 'no';
    } else if (
      field > 0 &&
      (field > body || (field === body && !isSchool(scan, at))) &&
      (field > at + 1 || isCapital(scan, at) || open === 'name') &&
      !(open === 'no' && at > from && isVerb(scan, at, field))
    ) {
      // A person's name that begins like a field of work: only what the article knows as a name.
      if (isCapital(scan, at) && scan.known.has(hashRun(scan, at, capitalRun(scan, at)))) break;
      // *Bộ Công Thương tổ chức hội nghị*: the verb, where a field ended right before.
      if (open === 'no' && isOrganising(scan, at, field)) break;
      at = field;
      // *Đồn trưởng Biên phòng Ma Lù Thàng*
      if (noun === 'đồn') at += stationLength(scan, field);
      open = 'no';
      bare = false;
      told = true;
    } else if (body > 0 && body >= nation && mayBeBody(scan, at, body, from, noun) && !isRegion(scan, level, body)) {
      if (placed && !isConnector(scan, at - 1)) break;
      placed = false;
      const kind = lexicon.bodies.at(words, at) ?? 'F';
      if (at === from ? /[OCP]/.test(kind) : (kind === 'C' || (kind === 'O' && SCHOOLS.has(word))) && !partyBody)
        other = true;
      else if (firm) other = false;
      national ||= at === from && kind === 'F';
      partyBody ||= at === from && kind === 'L';
      thematic = kind === 'T' || kind === 'O' || kind === 'C';
      open = kind === 'F' || kind === 'P' ? 'no' : kind === 'L' ? 'place' : 'name';
      named = (kind === 'O' || kind === 'C') && (isCapital(scan, at) || isPairAlone(scan, body));
      bare = kind === 'L';
      at = body;
      if (kind === 'S') at += stationLength(scan, body);
    } else if (
      level > 0 &&
      (at > from || isPlaceAfter(scan, level) || isBareLevel(scan, at, level)) &&
      !isNameLike(scan, at)
    ) {
      const length = placeLength(scan, level, true);
      bare = length === 0;
      placed = length > 0 && !isNumber(scan, level);
      // *Bệnh viện huyện A*: the hospital has the name of its place, if any.
      named = false;
      at = oceanEnd(scan, communeEnd(scan, level, level + length));
      open = 'no';
      thematic = false;
    } else if (land > 0 && !isNameStart(scan, at)) {
      country = lexicon.countries.at(words, at) ?? null;
      named = false;
      at = land;
      open = 'no';
      bare = false;
      thematic = false;
    } else if (named && isCapital(scan, at) && surnameAt(scan, at) !== 0 && !isHalfWord(scan, at)) {
      // Schools, hospitals and firms bear names of people: *Bệnh viện Nguyễn Tri Phương*.
      const run = capitalRun(scan, at);
      at = run - at <= 3 ? run : oceanEnd(scan, at + Math.max(2, placeLength(scan, at, true)));
      named = false;
      open = 'no';
    } else if (isCapital(scan, at) && (open === 'place' || place > 0) && !isCapitals(scan, at)) {
      const length = placeLength(scan, at, false);
      if (length === 0) {
        if (place <= at + 1 || isNameStart(scan, at)) break;
        at = place;
      } else at = oceanEnd(scan, at + length);
      placed = true;
      named = false;
      open = 'no';
      bare = false;
    } else if (place > 0 && isCapital(scan, at)) {
      at = place;
      open = 'no';
      bare = false;
    } else if (word === 'số' && isNumber(scan, at + 1) && at > from && isDigitsAlone(scan, at + 1)) {
      at += 2;
      open = 'place';
      bare = false;
    } else if (isNumber(scan, at) || isRoman(scan, at)) {
      if (open === 'no' && !thematic) break;
      at++;
      // *Đồn 12 Lò Sín Thàng thuộc …*: the place of a numbered unit, though it looks like a name.
      if (isPlaceOfUnit(scan, at)) at = capitalRun(scan, at);
      open = 'place';
      bare = false;
    } else if (
      word === 'và' ||
      word === 'về' ||
      word === 'các' ||
      (word === 'toàn' && !isCapital(scan, at)) ||
      word === 'cho' ||
      word === 'trong'
    ) {
      if (!thematic) break;
      if (continuesField(scan, at)) at++;
      else {
        const end = unknownEnd(at);
        if (end < 0) break;
        at = end;
      }
    } else if (isCapital(scan, at) && (thematic || open === 'name')) {
      if (at === from && scan.givenNames.has(words.hash[at] ?? 0)) break;
      // After the field of a ministry an unknown capital begins a foreign name: *Bộ Thương mại và Công nghiệp Gan Kim Yong*.
      if (noun === 'bộ' && open === 'no') break;
      const named = other && !(at > from + 1 && wordAt(scan, from) === 'đảng') && (!firm || isToldOfName(scan, from));
      if (isNameStart(scan, at) || (!isSyllable(scan, at) && !isCapitals(scan, at) && !named)) break;
      at++;
      // A word of two syllables has its capital on the first alone: *Quy hoạch*, but not *Ban QLDA MTL kiến nghị*.
      if (
        !isLineEnd(scan, at) &&
        signAt(scan, at) === '' &&
        !isCapital(scan, at) &&
        !isNumber(scan, at) &&
        isSyllable(scan, at - 1) &&
        isCompound(scan, at)
      )
        at++;
      open = 'no';
      bare = false;
      told = true;
    } else {
      const end = thematic ? unknownEnd(at) : -1;
      if (end < 0) break;
      at = end;
    }
  }
  let end = at;
  while (end > from && ((signAt(scan, end - 1) !== '' && signAt(scan, end - 1) !== ')') || isJoining(scan, end - 1)))
    end--;
  if (end === from || isToldBefore(scan, from, end)) return null;
  other &&= !isStateAbroad(scan, from, end, country);
  return { start: from, end, other, country, national, bare };
}
