/**
 * The grammar of a document's number (số, ký hiệu) on folded text:
 * 168/2024/NĐ-CP, 31/2024/QH15, 320/QĐ-TTg, 2601/VPCP-KGVX, 57-NQ/TW, 66.7/2025/NQ-CP, 91/CP; with the misprints that leave no doubt.
 */

import { issuerOfCode, OLD_ISSUERS, PARTY_BODY } from './issuer-codes';
import { match, type NumberSymbol, readSymbol } from './number-codes';
import { JUDGEMENT_CODES, typeOfCode } from './type-words';

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

const DIGITS = /\d{1,2}\.\d{3}(?= ?\/ ?[A-ZĐ])|\d{1,5}(?:\.\d{1,2}(?= ?\/ ?\d{4}))?(?:[a-eA-EĐđ](?![\p{L}\p{M}\d]))?/uy;
const SEPARATOR = / ?[/-] ?/y;
const YEAR = /(?:19[4-9]|20[0-9])\d(?!\d)/y;

/** Reads the number that begins at `start`; null where none does. `hasTypeWord`: a word such as *Nghị định* stands before it. */
export function readNumber(text: string, start: number, hasTypeWord: boolean): DocumentNumber | null {
  DIGITS.lastIndex = start;
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  let at = start + written.length;
  // 1.234/QĐ-UBND is number 1234, but 66.18/2026/NQ-CP is 66.18.
  const digits = written.replace(/\.(?=\d{3}$)/, '');
  if (isDigitAt(text, at)) return null;
  const digitsEnd = at;
  let separator = match(SEPARATOR, text, at);
  let year: number | null = null;
  let yearEnd = at;
  let joint = '/';
  if (separator !== '') {
    const yearText = match(YEAR, text, at + separator.length);
    // 19-2017/NQ-CP is a number as well; 2021-2025 is none.
    if (
      yearText !== '' &&
      (separator.includes('/') || (hasTypeWord && isHyphenatedYear(text, digits, at + separator.length + 4)))
    ) {
      joint = separator.includes('/') ? '/' : '-';
      at += separator.length + yearText.length;
      year = Number(yearText);
      yearEnd = at;
      separator = match(SEPARATOR, text, at);
    }
  }
  const symbol = readSymbol(text, at, separator, hasTypeWord || year !== null);
  if (symbol !== null && isPlausible(symbol, year, separator, hasTypeWord)) {
    return { start, digits, year, ...named(digits, joint, year, symbol, separator) };
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

function isHyphenatedYear(text: string, digits: string, end: number): boolean {
  return digits.length < 4 && !/^ ?-|^\d/.test(text.slice(end, end + 2));
}

function isPlausible(
  { codes, joints }: NumberSymbol,
  year: number | null,
  separator: string,
  hasTypeWord: boolean,
): boolean {
  const [first = '', second = ''] = codes;
  const isType = typeOfCode[first] !== undefined;
  if (year !== null) {
    if (/^(?:QH|UBTVQH|HĐNN)\d+$/.test(first) || first === 'AL') return true;
    if (isType) return codes.length > 1 || hasTypeWord;
    if (JUDGEMENT_CODES.has(first)) return hasTypeWord;
    return hasTypeWord && codes.length > 1 && first.length > 1;
  }
  const knownIssuer = issuerOfCode.has(first) || issuerOfCode.has(second);
  if (separator === '') return isType && codes.length > 1 && joints[0] === '/' && PARTY_BODY.test(second);
  if (separator.includes('-')) {
    if (isType && codes.length > 1) return hasTypeWord || PARTY_BODY.test(second);
    return hasTypeWord && (OLD_ISSUERS.has(first) || first === 'L' || isTypeLast(codes)) && separator === '-';
  }
  if (codes.length > 1)
    return (isType && second.length > 1) || knownIssuer || (hasTypeWord && first.length > 1 && second.length > 0);
  return hasTypeWord && (OLD_ISSUERS.has(first) || isType || issuerOfCode.has(first));
}

/** *05-LĐTBXH/TT*, as ministries numbered until 1996: the kind behind the issuer. */
function isTypeLast(codes: string[]): boolean {
  return codes.length === 2 && typeOfCode[codes[0] ?? ''] === undefined && typeOfCode[codes[1] ?? ''] !== undefined;
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
  const isParty =
    year === null &&
    typeOfCode[first] !== undefined &&
    !separator.includes('/') &&
    (PARTY_BODY.test(second) || joints[0] === '/');
  let symbol = first;
  codes.slice(1).forEach((code, i) => {
    let joint = joints[i] === '_' ? '-' : (joints[i] ?? '-');
    if (i === 0 && isParty) joint = '/';
    else if (i === 0 && joint === '/' && typeOfCode[first] !== undefined && !PARTY_BODY.test(code)) joint = '-';
    symbol += joint + code;
  });
  const body =
    year === null
      ? digits + (isParty || (separator.includes('-') && (codes.length === 1 || isTypeLast(codes))) ? '-' : '/')
      : `${digits}${yearJoint}${year}/`;
  const sure = typeOfCode[first] !== undefined || issuerOfCode.has(first) || /\d$/.test(first);
  return { end, id: body + symbol, symbol, codes, sure };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
