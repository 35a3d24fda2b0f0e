/** Laws and codes at the word *luật*: *Luật Đất đai năm 2024*, *các luật Đất đai, Nhà ở*. */

import type { DocumentMention } from '../mentions/document-mention';
import { addLaw, isCapital } from './add-law';
import { readAmendingLaw } from './amending';
import { readConjuncts } from './conjuncts';
import { isForeign, isTreaty, mayBeForeign } from './foreign';
import { initialsAt } from './initials';
import { citesBindingLaw, isOfficialName } from './lower-case';
import { lawNameAt } from './name-at';
import type { Law, LawKind } from './names';
import { shortenedNameAt } from './shortened';
import { readUnknownName } from './unknown';

/** Words before a lower-case *luật* that form a different compound with it. */
const OTHER_WORD = /(?:pháp|kỷ|kỉ|đạo|dự|quy|qui|niêm|khung|giám) $/i;
/** … and before a capitalised one. */
const ALWAYS_OTHER_WORD = /(?:pháp|kỷ|kỉ) $/i;
/** *Khoa Luật Hình sự*, *chuyên ngành Luật Dân sự*. */
const SUBJECT_OF_STUDY = /(?:ngành|khoa|môn|học|cử nhân|thạc sĩ|tiến sĩ|công ty|viện|trường|văn phòng) $/i;
const PLURAL = /(?:các|những|\d+|hai|ba|bốn|năm|sáu|bảy|tám) (?:bộ )?$/i;

export function readLaws(text: string, luat: number, found: DocumentMention[]): void {
  const before = text.slice(Math.max(0, luat - 12), luat);
  // *các Luật: Đất đai, Nhà ở*
  const colon = text.charCodeAt(luat + 4) === 0x3a && PLURAL.test(before);
  const nameAt = luat + (colon ? 6 : 5);
  if (text.charCodeAt(nameAt - 1) !== 0x20 || !/^luật/i.test(text.slice(luat, luat + 4))) return;
  const isCode = /bộ $/i.test(before);
  const start = isCode ? luat - 3 : luat;
  const capital = text.charCodeAt(start) < 0x60;
  if ((capital ? ALWAYS_OTHER_WORD : OTHER_WORD).test(before)) return;
  let kind: LawKind = isCode ? 'bộ luật' : 'luật';

  const amending = readAmendingLaw(text, nameAt);
  if (amending !== null) {
    addLaw(text, start, amending.end, kind, amending.name, found);
    keepOuterFacts(found.at(-1), amending.amended);
    return;
  }
  let known = knownName(text, nameAt, kind);
  // *Luật Lao động 2019* means the code, because there is no law of that name. *Bộ luật Cạnh tranh* means the law.
  if (known === null && isCapital(text, nameAt) && (capital || isCode || citesBindingLaw(text, start))) {
    known = lawNameAt(text, nameAt, isCode ? 'luật' : 'bộ luật');
    kind = known?.law.kind ?? kind;
  }
  if (known === null) {
    const isGuess = capital && !isCode && !colon;
    const guess = isGuess ? (shortenedNameAt(text, nameAt, kind) ?? readUnknownName(text, start, nameAt)) : null;
    if (guess !== null && !isForeign(text, guess.end) && !mayBeForeign(text, start, guess.end))
      addLaw(text, start, guess.end, kind, guess.name, found);
    return;
  }
  const named = isCapital(text, nameAt);
  const lowerCase =
    !capital && !named && !isCode && !/^ (?:năm )?(?:19|20)\d\d/.test(text.slice(known.end, known.end + 9));
  if (lowerCase && !isOfficialName(text, nameAt, known.end, known.law.name)) return;
  if (SUBJECT_OF_STUDY.test(text.slice(Math.max(0, start - 16), start))) return;
  if (isForeign(text, known.end) || isTreaty(text, start, nameAt)) return;
  addLaw(text, start, known.end, kind, known.law.name, found);
  const law = found.at(-1);
  if (law) law.tentative = lowerCase;
  if (named) readConjuncts(text, found, kind, PLURAL.test(before));
}

/** *… của Bộ luật Hình sự số 100/2015/QH13*, *… của Luật Doanh nghiệp 2005*: number and year belong to the amended law. */
function keepOuterFacts(law: DocumentMention | undefined, amended: Law | null): void {
  if (law !== undefined && amended?.versions.some((version) => version.year === law.year))
    Object.assign(law, { id: null, year: null, symbol: null });
}

/** Matches a name of the closed list, or its initials. */
function knownName(text: string, at: number, kind: LawKind): { law: Law; end: number } | null {
  return lawNameAt(text, at, kind) ?? initialsAt(text, at, kind);
}
