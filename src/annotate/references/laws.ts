/** Laws, codes, ordinances and constitutions told by name: *Luật Đất đai năm 2024*, *BLHS 2015*, *các luật Đất đai, Nhà ở*. */

import { isBoundary, isLetter } from '../text/letters';
import type { Found } from './found';
import { type Law, type LawKind, lawByInitials, lawNameAt } from './law-names';
import { readTail } from './law-tail';
import { readUnknownName } from './law-unknown';
import { readAmendingLaw } from './laws-amending';

/** Every law that `text` (folded) names, in order, none over another. */
export function findLaws(text: string): Found[] {
  const found = [
    ...findAt(text, ['ật', 'ẬT'], 2, readLaws),
    ...findAt(text, ['háp lệnh', 'HÁP LỆNH'], 1, readOrdinance),
    ...findAt(text, ['ến pháp', 'ẾN PHÁP'], 2, readConstitution),
    ...declared(findAt(text, ['BL'], 0, readAbbreviation)),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((law) => {
    if (law.start < end) return false;
    end = law.end;
    return true;
  });
}

function declared(abbreviations: Found[]): Found[] {
  const used = new Set(abbreviations.filter((law) => !law.tentative).map((law) => law.name));
  return abbreviations.filter((law) => used.has(law.name));
}

/** What `read` makes of the places where an anchor stands `before` characters into a word: `indexOf` is the cheapest scan there is. */
function findAt(
  text: string,
  anchors: string[],
  before: number,
  read: (text: string, at: number, found: Found[]) => void,
): Found[] {
  return anchors.flatMap((anchor) => {
    const found: Found[] = [];
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) {
      const start = at - before;
      if (start >= (found.at(-1)?.end ?? 0) && (isBoundary(text, start) || isCamel(text, start)))
        read(text, start, found);
    }
    return found;
  });
}

/** A capital in front of a small letter begins a word, even where the space before it was lost: *làLuật Thủy sản*. */
function isCamel(text: string, at: number): boolean {
  return isCapital(text, at) && text.charAt(at + 1) !== text.charAt(at + 1).toUpperCase();
}

/** Words before a small *luật* that make another word of it. */
const OTHER_WORD = /(?:pháp|kỷ|kỉ|đạo|dự|quy|qui|niêm|khung) $/i;
/** … and before a capital one. */
const ALWAYS_OTHER_WORD = /(?:pháp|kỷ|kỉ) $/i;
/** *Khoa Luật Hình sự*, *chuyên ngành Luật Dân sự*. */
const SUBJECT_OF_STUDY = /(?:ngành|khoa|môn|học|cử nhân|thạc sĩ|tiến sĩ|công ty|viện|trường|văn phòng) $/i;
const SHARED = /(?:các|những|\d+|hai|ba|bốn|năm|sáu|bảy|tám) (?:bộ )?$/i;

function readLaws(text: string, luat: number, found: Found[]): void {
  if (text.charCodeAt(luat + 4) !== 0x20 || !/^luật/i.test(text.slice(luat, luat + 4))) return;
  const before = text.slice(Math.max(0, luat - 12), luat);
  const isCode = /bộ $/i.test(before);
  const start = isCode ? luat - 3 : luat;
  const capital = text.charCodeAt(start) < 0x60;
  if ((capital ? ALWAYS_OTHER_WORD : OTHER_WORD).test(before)) return;
  const kind: LawKind = isCode ? 'bộ luật' : 'luật';
  const nameAt = luat + 5;

  const amending = readAmendingLaw(text, nameAt);
  if (amending !== null) {
    push(text, start, amending.end, kind, amending.name, found);
    withoutInnerNumber(found.at(-1), amending.inner);
    return;
  }
  const known = knownName(text, nameAt, kind);
  if (known === null) {
    const unknown = capital && !isCode ? readUnknownName(text, start, nameAt) : null;
    if (unknown !== null && !isForeign(text, unknown.end)) push(text, start, unknown.end, kind, unknown.name, found);
    return;
  }
  const named = isCapital(text, nameAt);
  if (!capital && !named && !isCode && !/^ (?:năm )?(?:19|20)\d\d/.test(text.slice(known.end, known.end + 9))) return;
  if (SUBJECT_OF_STUDY.test(text.slice(Math.max(0, start - 16), start))) return;
  if (isForeign(text, known.end) || isTreaty(text, start, nameAt)) return;
  push(text, start, known.end, kind, known.law.name, found);
  if (named && kind === 'luật') readShared(text, found, SHARED.test(before));
}

/** *… của Bộ luật Hình sự số 100/2015/QH13*: the number is that of the law inside, not of the one that amends it. */
function withoutInnerNumber(law: Found | undefined, inner: Law | null): void {
  if (law?.id && inner?.versions.some((version) => version.year === law.year))
    Object.assign(law, { id: null, year: null, symbol: null });
}

/** A name of the closed list, or an abbreviation. */
function knownName(text: string, at: number, kind: LawKind): { law: Law; end: number } | null {
  const known = lawNameAt(text, at, kind);
  if (known !== null) return known;
  const abbreviation = /^[A-ZĐ]{2,14}(?:&[A-ZĐ]+)?(?![\p{L}])/u.exec(text.slice(at, at + 20))?.[0];
  if (abbreviation === undefined) return null;
  const law = lawByInitials(abbreviation, kind);
  return law && { law, end: at + abbreviation.length };
}

/** The further names of *các luật Đất đai, Nhà ở và Kinh doanh bất động sản*. `plural`: a word such as *các* stands before it. */
function readShared(text: string, found: Found[], plural: boolean): void {
  const list: Found[] = [];
  let end = found.at(-1)?.end ?? 0;
  for (;;) {
    const joint = /^(?:, và |, |; | và | hay | hoặc )/.exec(text.slice(end, end + 6))?.[0];
    if (joint === undefined || !isCapital(text, end + joint.length)) break;
    const next = lawNameAt(text, end + joint.length, 'luật');
    if (next === null) break;
    push(text, end + joint.length, next.end, 'luật', next.law.name, list);
    end = list.at(-1)?.end ?? next.end;
  }
  if (list.length === 0) return;
  // Without a plural the names must stand alone: *Luật Đất đai, Quy hoạch sử dụng đất* is no list.
  if (plural || /^(?:[.,;:)\n]|$| và | được| có)/.test(text.slice(end, end + 6))) found.push(...list);
}

function push(text: string, start: number, nameEnd: number, kind: LawKind, name: string, found: Found[]): void {
  const tail = readTail(text, nameEnd);
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  found.push({
    start,
    end: tail.end,
    type: kind,
    codeType: null,
    id: tail.number,
    digits: null,
    year: tail.year,
    revised: tail.revised,
    symbol: tail.number?.split('/')[2] ?? null,
    codes: [],
    name: `${word} ${name}`,
    form: 'name',
    draft: false,
    tentative: false,
  });
}

function readOrdinance(text: string, start: number, found: Found[]): void {
  const nameAt = start + 10;
  if (!/^pháp lệnh /i.test(text.slice(start, nameAt))) return;
  const amending = readAmendingLaw(text, nameAt);
  const known = amending ?? lawNameAt(text, nameAt, 'pháp lệnh') ?? lawNameAt(text, nameAt, 'luật');
  if (known !== null) {
    const name = 'law' in known ? known.law.name : known.name;
    push(text, start, known.end, 'pháp lệnh', name, found);
    return;
  }
  const unknown = isCapital(text, start) ? readUnknownName(text, start, nameAt) : null;
  if (unknown !== null) push(text, start, unknown.end, 'pháp lệnh', unknown.name, found);
}

const CONSTITUTION =
  /[Hh][Ii][Ếế][Nn] [Pp][Hh][Áá][Pp](?: (?:nước )?(?:CHXHCN |Cộng hòa xã hội chủ nghĩa )?Việt Nam)?,? (?:năm |\()?(1946|1959|1980|1992|2013)(?!\d)/y;

function readConstitution(text: string, start: number, found: Found[]): void {
  CONSTITUTION.lastIndex = start;
  const written = CONSTITUTION.exec(text);
  if (written === null) return;
  push(text, start, start + written[0].length, 'luật', '', found);
  const constitution = found.at(-1);
  if (constitution)
    Object.assign(constitution, {
      type: 'hiến pháp',
      name: 'Hiến pháp',
      year: Number(written[1]),
      end: start + written[0].length,
    });
}

const ABBREVIATION = /BL(?:HS|DS|TTHS|TTDS|LĐ|HH)(?![A-ZĐa-z])/y;

function readAbbreviation(text: string, at: number, found: Found[]): void {
  ABBREVIATION.lastIndex = at;
  const written = ABBREVIATION.exec(text)?.[0];
  if (written === undefined) return;
  const law = lawByInitials(written.slice(2), 'bộ luật');
  if (law === null) return;
  push(text, at, at + written.length, 'bộ luật', law.name, found);
  const last = found.at(-1);
  // *Bộ luật Hình sự (BLHS)* declares what it stands for; it counts where the article goes on to use it.
  if (last) last.tentative = text[at - 1] === '(' && text[at + written.length] === ')';
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter === letter.toUpperCase();
}

/** *Công ước của Liên hợp quốc về Luật Biển năm 1982*, *Tòa án quốc tế về Luật Biển*: no law of Vietnam. */
function isTreaty(text: string, start: number, nameAt: number): boolean {
  if (!/^biển(?! Việt)/i.test(text.slice(nameAt, nameAt + 9))) return false;
  return (
    /(?:về|quốc tế|công ước) $/i.test(text.slice(Math.max(0, start - 9), start)) ||
    /^.{4} (?:năm )?1982|^.{4} quốc tế/i.test(text.slice(nameAt, nameAt + 14))
  );
}

const FOREIGN =
  /^ (?:của (?:nước )?)?(?:Mỹ|Hoa Kỳ|Trung Quốc|Nhật Bản|Nhật|Hàn Quốc|Nga|Pháp|Đức|Anh|Úc|Australia|Canada|Singapore|Thái Lan|Lào|Campuchia|Đài Loan|Hồng Kông|Hong Kong|Ấn Độ|Indonesia|Malaysia|Philippines|EU|liên bang|Liên bang|quốc tế|Quốc tế|Israel|Ukraine|Triều Tiên|Iran|Italy)(?![\p{L}])/u;

function isForeign(text: string, end: number): boolean {
  return FOREIGN.test(text.slice(end, end + 30));
}
