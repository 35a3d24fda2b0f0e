/** Finds the end of an organisation's name after a post, and the beginning of the person's name that may follow. */

import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { communeEnd } from '../places/communes';
import { isNameStart } from '../places/name-start';
import { placeLength, stationLength } from '../places/place-or-name';
import { hashRun, isCapital, isCapitals, isLineEnd, isNumber, type Scan, signAt, wordAt } from '../words/scan';
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
} from './continuations';
import { isCouncil } from './councils';
import {
  beginsSentence,
  beginsState,
  isAnaphoric,
  isDigitsAlone,
  isFirmDepartment,
  isInitials,
  isRegion,
  isSchool,
  isShortName,
  isStateAbroad,
  isTwoWordName,
  oceanEnd,
  SCHOOLS,
} from './organisation-words';
import { otherNameEnd } from './other-names';
import { isApposedToName, unknownFieldEnd } from './unknown-fields';
import { isCompound, isConnector, isOrganising, isVerb } from './verbs';

export interface Organisation {
  /** Words [start, end). */
  start: number;
  end: number;
  /** A firm, school, hospital or club. */
  other: boolean;
  /** The country in its name, if any. */
  country: string | null;
  /** It begins with a national or international body. */
  national: boolean;
  /** It ends in a level of government without a place: `UBND tỉnh`. */
  bare: boolean;
}

/** A connector, but not the capitalised *Toàn* of *xã An Toàn*. */
const isJoining = (scan: Scan, at: number): boolean =>
  isConnector(scan, at) && (!isCapital(scan, at) || isCapitals(scan, at));

/** *Trường Cao đẳng*, *Hội Lương thực*: the first syllable of a compound, though also a surname. */
const isFirstSyllable = (scan: Scan, at: number): boolean =>
  capitalRun(scan, at) === at + 1 &&
  !isLineEnd(scan, at + 1) &&
  signAt(scan, at + 1) === '' &&
  !isNumber(scan, at + 1) &&
  isSyllable(scan, at + 1) &&
  isCompound(scan, at + 1);

/**
 * Returns the organisation that begins at word `from`, or null. `noun`: the noun that the post includes (*ban* in *Trưởng ban*), after
 * which a field of work may come first.
 */
export function organisationAt(scan: Scan, from: number, noun: string): Organisation | null {
  const { words, lexicon } = scan;
  if (isShortName(scan, from)) return null;
  let at = from;
  let thematic = noun !== '';
  const firm = isFirmDepartment(scan, from, noun);
  let other = firm;
  let country: string | null = null;
  let bare = false;
  let partyBody = false;
  let national = false;
  // A proper name may follow the last unit: a numbered unit, a local body, a firm.
  let open: 'no' | 'place' | 'name' = noun === '' ? 'no' : 'name';
  let units = 0;
  // It ends in a place, so that a body after it without a connector is another one.
  let placed = false;
  let named = false;
  // Its field of work, or the first word of it, was read.
  let hasField = false;
  // *Chánh Văn phòng Tổng thống Ukraine*: an office named after a post.
  const office = noun === 'văn phòng' && lexicon.posts.end(words, from) > 0 ? lexicon.bodies.end(words, from - 2) : -1;
  if (office > from) at = office;

  /** Returns where the name continues after unknown lower-case words, or -1; a centre (*trung tâm*) is named like a firm. */
  const unknownEnd = (at: number): number => {
    const end = hasField ? unknownFieldEnd(scan, at, from) : -1;
    return end < 0 && (other || wordAt(scan, from) === 'trung') ? otherNameEnd(scan, at, from, hasField) : end;
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
    // *Lào Cai* is not Lào, *Huyện ủy Ý Yên* is not Ý.
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
      // A person's name that begins like a field of work: only if it is a known name.
      if (isCapital(scan, at) && scan.known.has(hashRun(scan, at, capitalRun(scan, at)))) break;
      // *Bộ Công Thương tổ chức hội nghị*: a verb right after a field.
      if (open === 'no' && isOrganising(scan, at, field)) break;
      at = field;
      // *Đồn trưởng Biên phòng Ma Lù Thàng*
      if (noun === 'đồn') at += stationLength(scan, field);
      open = 'no';
      bare = false;
      hasField = true;
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
      named = (kind === 'O' || kind === 'C') && (isCapital(scan, at) || isTwoWordName(scan, body));
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
      // *Bệnh viện huyện A*: the hospital is named after its place, if anything.
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
    } else if (named && isCapital(scan, at) && surnameAt(scan, at) !== 0 && !isFirstSyllable(scan, at)) {
      // Schools, hospitals and firms may be named after people: *Bệnh viện Nguyễn Tri Phương*.
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
      // *Đồn 12 Lò Sín Thàng thuộc …*: the place of a numbered unit, though it looks like a person.
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
      // After a ministry's field an unknown capitalised word begins a foreign name: *Bộ Thương mại và Công nghiệp Gan Kim Yong*.
      if (noun === 'bộ' && open === 'no') break;
      const named =
        other && !(at > from + 1 && wordAt(scan, from) === 'đảng') && (!firm || isApposedToName(scan, from));
      if (isNameStart(scan, at) || (!isSyllable(scan, at) && !isCapitals(scan, at) && !named)) break;
      at++;
      // Only the first syllable of a compound is capitalised: *Quy hoạch*, but not *Ban QLDA MTL kiến nghị*.
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
      hasField = true;
    } else {
      const end = thematic ? unknownEnd(at) : -1;
      if (end < 0) break;
      at = end;
    }
  }
  let end = at;
  while (end > from && ((signAt(scan, end - 1) !== '' && signAt(scan, end - 1) !== ')') || isJoining(scan, end - 1)))
    end--;
  if (end === from || isAnaphoric(scan, from, end)) return null;
  other &&= !isStateAbroad(scan, from, end, country);
  return { start: from, end, other, country, national, bare };
}
