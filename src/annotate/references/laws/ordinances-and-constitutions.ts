/** Ordinances, constitutions and abbreviated codes. */

import type { DocumentMention } from '../mentions/document-mention';
import { addLaw, isCapital } from './add-law';
import { readAmendingLaw } from './amending';
import { lawByInitials } from './initials';
import { lawNameAt } from './name-at';
import { readUnknownName } from './unknown';

export function readOrdinance(text: string, start: number, found: DocumentMention[]): void {
  const nameAt = start + 10;
  if (!/^pháp lệnh /i.test(text.slice(start, nameAt))) return;
  const amending = readAmendingLaw(text, nameAt);
  const known = amending ?? lawNameAt(text, nameAt, 'pháp lệnh') ?? lawNameAt(text, nameAt, 'luật');
  if (known !== null) {
    const name = 'law' in known ? known.law.name : known.name;
    addLaw(text, start, known.end, 'pháp lệnh', name, found);
    return;
  }
  const unknown = isCapital(text, start) ? readUnknownName(text, start, nameAt) : null;
  if (unknown !== null) addLaw(text, start, unknown.end, 'pháp lệnh', unknown.name, found);
}

const CONSTITUTION =
  /[Hh][Ii][Ếế][Nn] [Pp][Hh][Áá][Pp](?: (?:nước )?(?:CHXHCN |Cộng hòa xã hội chủ nghĩa )?Việt Nam)?,? (?:(?:năm )?(1946|1959|1980|1992|2013)(?!\d)|\((?:năm )?(1946|1959|1980|1992|2013)\))/y;

export function readConstitution(text: string, start: number, found: DocumentMention[]): void {
  CONSTITUTION.lastIndex = start;
  const written = CONSTITUTION.exec(text);
  if (written === null) return;
  addLaw(text, start, start + written[0].length, 'luật', '', found);
  const constitution = found.at(-1);
  if (constitution)
    Object.assign(constitution, {
      type: 'hiến pháp',
      name: 'Hiến pháp',
      year: Number(written[1] ?? written[2]),
      end: start + written[0].length,
    });
}

const ABBREVIATION = /BL(?:HS|DS|TTHS|TTDS|LĐ|HH)(?![A-ZĐa-z])/y;

export function readAbbreviation(text: string, at: number, found: DocumentMention[]): void {
  ABBREVIATION.lastIndex = at;
  const written = ABBREVIATION.exec(text)?.[0];
  if (written === undefined) return;
  const law = lawByInitials(written.slice(2), 'bộ luật');
  if (law === null) return;
  addLaw(text, at, at + written.length, 'bộ luật', law.name, found);
  const last = found.at(-1);
  // *Bộ luật Hình sự (BLHS)* declares an abbreviation; it counts only if the article uses it later.
  if (last) last.tentative = text[at - 1] === '(' && text[at + written.length] === ')';
}
