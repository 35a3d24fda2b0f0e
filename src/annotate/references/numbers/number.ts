/**
 * The grammar of a document's number (số, ký hiệu) on folded text:
 * 168/2024/NĐ-CP, 31/2024/QH15, 320/QĐ-TTg, 2601/VPCP-KGVX, 57-NQ/TW, 66.7/2025/NQ-CP, 91/CP; with unambiguous misprints.
 */

import { issuerOfCode, PARTY_BODY } from '../issuers/codes';
import { mayBeHyphenated, readDigits, readYear, readYearLast } from './digits';
import { withAssemblyTerm } from './omitted-term';
import { isPlausible, isTypeLast } from './plausible';
import { matchAt, type NumberSymbol, readSymbol } from './symbol';
import { typeOfCode } from './type-words';

export interface DocumentNumber {
  start: number;
  end: number;
  /** The canonical form: `21/2019/NĐ-CP`; null if only digits (and a year) are written. */
  id: string | null;
  /** The digits, with a letter or dot that is part of them: `21`, `12a`, `66.7`. */
  digits: string;
  year: number | null;
  /** The letters (ký hiệu): `NĐ-CP`; null if there are none. */
  symbol: string | null;
  /** The codes in the symbol. */
  codes: string[];
  /** Whether the symbol alone shows that this is a document. */
  sure: boolean;
}

/** A line may end after the slash. */
const SEPARATOR = / ?[/-](?: |\n(?=[A-ZĐ]{2}))?/y;

/** Reads the number that begins at `start`; null if none does. `hasTypeWord`: a word such as *Nghị định* precedes it. */
export function readNumber(text: string, start: number, hasTypeWord: boolean): DocumentNumber | null {
  const run = readDigits(text, start, hasTypeWord);
  if (run === null) return null;
  const { digits } = run;
  let at = start + run.length;
  if (isDigitAt(text, at)) return null;
  const digitsEnd = at;
  let separator = matchAt(SEPARATOR, text, at);
  let year: number | null = null;
  let yearEnd = at;
  let joint = '/';
  if (separator !== '') {
    const yearRead = readYear(text, at + separator.length);
    const end = at + separator.length + (yearRead?.length ?? 0);
    // 19-2017/NQ-CP is a number too; 2021-2025 is not.
    if (yearRead !== null && (separator.includes('/') || (hasTypeWord && mayBeHyphenated(text, digits, end)))) {
      joint = separator.includes('/') ? '/' : '-';
      at = end;
      year = yearRead.year;
      yearEnd = at;
      separator = matchAt(SEPARATOR, text, at);
    }
  }
  const written = readSymbol(text, at, separator, hasTypeWord || year !== null);
  const symbol = written && year !== null ? withAssemblyTerm(written, year, text) : written;
  if (symbol !== null && isPlausible(symbol, year, separator, hasTypeWord)) {
    const last = year === null ? readYearLast(text, symbol.end, symbol.codes[0] ?? '') : null;
    if (last === null) return { start, digits, year, ...assemble(digits, joint, year, symbol, separator) };
    const parts = assemble(digits, '/', last.year, symbol, '/');
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

/** Assembles the parts into the canonical form. */
function assemble(
  digits: string,
  yearJoint: string,
  year: number | null,
  { codes, joints, end }: NumberSymbol,
  separator: string,
) {
  const [first = '', second = ''] = codes;
  // 57/NQ-TW and 128-NQ/CP are misprints; 05/CĐ-TW is by a committee of the Government.
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
