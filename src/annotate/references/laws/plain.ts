/** Laws and codes at the word *luật*: *Luật Đất đai năm 2024*, *các luật Đất đai, Nhà ở*. */

import type { Found } from '../mentions/found';
import { readAmendingLaw } from './amending';
import { initialsAt } from './initials';
import { isCapital, isForeign, isTreaty, push } from './mention';
import { type Law, type LawKind, lawNameAt } from './names';
import { binds, isOfficialName } from './small';
import { readUnknownName } from './unknown';

/** Words before a small *luật* that make another word of it. */
const OTHER_WORD = /(?:pháp|kỷ|kỉ|đạo|dự|quy|qui|niêm|khung|giám) $/i;
/** … and before a capital one. */
const ALWAYS_OTHER_WORD = /(?:pháp|kỷ|kỉ) $/i;
/** *Khoa Luật Hình sự*, *chuyên ngành Luật Dân sự*. */
const SUBJECT_OF_STUDY = /(?:ngành|khoa|môn|học|cử nhân|thạc sĩ|tiến sĩ|công ty|viện|trường|văn phòng) $/i;
const SHARED = /(?:các|những|\d+|hai|ba|bốn|năm|sáu|bảy|tám) (?:bộ )?$/i;

export function readLaws(text: string, luat: number, found: Found[]): void {
  const before = text.slice(Math.max(0, luat - 12), luat);
  // *các Luật: Đất đai, Nhà ở*
  const colon = text.charCodeAt(luat + 4) === 0x3a && SHARED.test(before);
  const nameAt = luat + (colon ? 6 : 5);
  if (text.charCodeAt(nameAt - 1) !== 0x20 || !/^luật/i.test(text.slice(luat, luat + 4))) return;
  const isCode = /bộ $/i.test(before);
  const start = isCode ? luat - 3 : luat;
  const capital = text.charCodeAt(start) < 0x60;
  if ((capital ? ALWAYS_OTHER_WORD : OTHER_WORD).test(before)) return;
  let kind: LawKind = isCode ? 'bộ luật' : 'luật';

  const amending = readAmendingLaw(text, nameAt);
  if (amending !== null) {
    push(text, start, amending.end, kind, amending.name, found);
    ofTheOuter(found.at(-1), amending.inner);
    return;
  }
  let known = knownName(text, nameAt, kind);
  // *Luật Lao động 2019*: there is no law of that name but the code; no code on competition, but a law.
  if (known === null && isCapital(text, nameAt) && (capital || isCode || binds(text, start))) {
    known = lawNameAt(text, nameAt, isCode ? 'luật' : 'bộ luật');
    kind = known?.law.kind ?? kind;
  }
  if (known === null) {
    const unknown = capital && !isCode && !colon ? readUnknownName(text, start, nameAt) : null;
    if (unknown !== null && !isForeign(text, unknown.end)) push(text, start, unknown.end, kind, unknown.name, found);
    return;
  }
  const named = isCapital(text, nameAt);
  const small = !capital && !named && !isCode && !/^ (?:năm )?(?:19|20)\d\d/.test(text.slice(known.end, known.end + 9));
  if (small && !isOfficialName(text, nameAt, known.end, known.law.name)) return;
  if (SUBJECT_OF_STUDY.test(text.slice(Math.max(0, start - 16), start))) return;
  if (isForeign(text, known.end) || isTreaty(text, start, nameAt)) return;
  push(text, start, known.end, kind, known.law.name, found);
  const law = found.at(-1);
  if (law) law.tentative = small;
  if (named && kind === 'luật') readShared(text, found, SHARED.test(before));
}

/** *… của Bộ luật Hình sự số 100/2015/QH13*, *… của Luật Doanh nghiệp 2005*: number and year are those of the law inside. */
function ofTheOuter(law: Found | undefined, inner: Law | null): void {
  if (law !== undefined && inner?.versions.some((version) => version.year === law.year))
    Object.assign(law, { id: null, year: null, symbol: null });
}

/** A name of the closed list, or an abbreviation. */
function knownName(text: string, at: number, kind: LawKind): { law: Law; end: number } | null {
  return lawNameAt(text, at, kind) ?? initialsAt(text, at, kind);
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
