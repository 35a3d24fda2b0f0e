/**
 * The grammar of a document's number (số, ký hiệu) on folded text:
 * 168/2024/NĐ-CP, 31/2024/QH15, 320/QĐ-TTg, 2601/VPCP-KGVX, 57-NQ/TW, 66.7/2025/NQ-CP, 91/CP; with the misprints that leave no doubt.
 */

import { issuerOfCode, PARTY_BODY } from '../issuers/codes';
import { match, type NumberSymbol, readSymbol } from './codes';
import { mayBeHyphenated, readDigits, readYear, readYearLast } from './digits';
import { isPlausible, isTypeLast } from './plausible';
import { typeOfCode } from './type-words';

export interface DocumentNumber {
  start: number;
  end: number;
  /** As the document bears it: `21/2019/NĐ-CP`; null where only digits (and a year) stand there. */
  id: string | null;
  /** The digits, with a letter or a dot that belongs to them: `21`, `12a`, `66.7`. */
  digits: string;
  year: number | null;
  /** The letters: `NĐ-CP`; null where there are none. */
  symbol: string | null;
  /** The codes in the letters. */
  codes: string[];
  /** Whether the letters alone show that this is a document. */
  sure: boolean;
}

/** A line may end behind the stroke. */
const SEPARATOR = / ?[/-](?: |\n(?=[A-ZĐ]{2}))?/y;

/** Reads the number that begins at `start`; null where none does. `hasTypeWord`: a word such as *Nghị định* stands before it. */
export function readNumber(text: string, start: number, hasTypeWord: boolean): DocumentNumber | null {
  const written = readDigits(text, start, hasTypeWord);
  if (written === null) return null;
  const { digits } = written;
  let at = start + written.length;
  if (isDigitAt(text, at)) return null;
  const digitsEnd = at;
  let separator = match(SEPARATOR, text, at);
  let year: number | null = null;
  let yearEnd = at;
  let joint = '/';
  if (separator !== '') {
    const told = readYear(text, at + separator.length);
    const end = at + separator.length + (told?.length ?? 0);
    // 19-2017/NQ-CP is a number as well; 2021-2025 is none.
    if (told !== null && (separator.includes('/') || (hasTypeWord && mayBeHyphenated(text, digits, end)))) {
      joint = separator.includes('/') ? '/' : '-';
      at = end;
      year = told.year;
      yearEnd = at;
      separator = match(SEPARATOR, text, at);
    }
  }
  const symbol = readSymbol(text, at, separator, hasTypeWord || year !== null);
  if (symbol !== null && isPlausible(symbol, year, separator, hasTypeWord)) {
    const last = year === null ? readYearLast(text, symbol.end, symbol.codes[0] ?? '') : null;
    if (last === null) return { start, digits, year, ...named(digits, joint, year, symbol, separator) };
    const parts = named(digits, '/', last.year, symbol, '/');
    return { start, digits, year: last.year, ...parts, end: symbol.end + last.length };
  }
  if (!hasTypeWord) return null;
  return {
    start,
    end: year === null ? digitsEnd : yearEnd,
    id: null,
    digits,
    year,
    symbol: null,
    codes: [],
    sure: false,
  };
}

/** The parts put together as the document bears them. */
function named(
  digits: string,
  yearJoint: string,
  year: number | null,
  { codes, joints, end }: NumberSymbol,
  separator: string,
) {
  const [first = '', second = ''] = codes;
  // 57/NQ-TW is a misprint, and 128-NQ/CP; 05/CĐ-TW is of a committee of the Government.
  const isParty =
    year === null &&
    typeOfCode[first] !== undefined &&
    (separator.includes('/')
      ? /^(?:NQ|CT|KL|QĐ|QyĐ)$/.test(first) && /^(?:TW|TU)$/.test(second) && codes.length === 2
      : PARTY_BODY.test(second) || (separator !== '' && joints[0] === '/' && !/^(?:CP|TTg|UBND|HĐND)$/.test(second)));
  let symbol = first;
  codes.slice(1).forEach((code, i) => {
    let joint = joints[i] === '_' ? '-' : (joints[i] ?? '-');
    if (i === 0 && isParty) joint = '/';
    else if (i === 0 && /[/.]/.test(joint) && typeOfCode[first] !== undefined && !PARTY_BODY.test(code)) joint = '-';
    symbol += joint + code;
  });
  const body =
    year === null
      ? digits + (isParty || (separator.includes('-') && (codes.length === 1 || isTypeLast(codes))) ? '-' : '/')
      : `${digits}${separator === '-' ? '/' : yearJoint}${year}/`;
  const sure = typeOfCode[first] !== undefined || issuerOfCode.has(first) || /\d$/.test(first);
  return { end, id: body + symbol, symbol, codes, sure };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
