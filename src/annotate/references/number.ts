/**
 * The grammar of a document's number (số, ký hiệu) on folded text:
 * 168/2024/NĐ-CP, 31/2024/QH15, 320/QĐ-TTg, 2601/VPCP-KGVX, 57-NQ/TW, 66.7/2025/NQ-CP, 91/CP; with the misprints that leave no doubt.
 */

import { issuerOfCode, OLD_ISSUERS, PARTY_BODY } from './issuer-codes';
import { canonicalCode, isKnownCode } from './symbol';
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
const CODE = /[A-ZÀ-ÝĂĐƠƯΑ-ΩА-Я][A-Za-zÀ-ỹ&Α-ΩА-Я]*\d{0,2}/y;
const LOWER_CODE = /[a-zà-ỹđ]{2,8}\d{0,2}/y;

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

interface Symbol {
  end: number;
  codes: string[];
  /** What stands between the codes, one less than they are. */
  joints: string[];
}

/** The codes from `at` on, behind `separator` (which may be missing: *67/2014 NĐ-CP*, *03 CT/TW*). */
function readSymbol(text: string, at: number, separator: string, expected: boolean): Symbol | null {
  let next = at + separator.length;
  if (separator === '') {
    if (text.charAt(at) === ' ') next = at + 1;
    else if (!expected) return null;
  }
  const first = readCode(text, next, expected && separator !== '', true);
  if (first === null) return null;
  if (separator === '' && (typeOfCode[first.code] === undefined || !expected)) return null;
  const codes = [first.code];
  const joints: string[] = [];
  let end = first.end;
  while (codes.length < 7) {
    const joint = /(?: ?[-/_] ?|\.| )/y;
    joint.lastIndex = end;
    const between = joint.exec(text)?.[0];
    if (between === undefined) break;
    const code = readCode(text, end + between.length, expected && /^[-/_]$/.test(between), false);
    if (code === null || !joins(between, codes, code)) break;
    codes.push(code.code);
    joints.push(between.trim() || '-');
    end = code.end;
  }
  return { end, codes, joints };
}

/** Whether a code belongs to those before it, by what stands between them. */
function joins(between: string, before: string[], next: Code): boolean {
  if (between.length === 1 && between !== ' ' && between !== '.') return true;
  if (!next.capitals) return false;
  const afterType = before.length === 1 && typeOfCode[before[0] ?? ''] !== undefined;
  if (between === ' ') return afterType && (issuerOfCode.has(next.code) || PARTY_BODY.test(next.code));
  if (between === '.') return next.code.length > 1;
  const openEnded = between.startsWith(' ');
  return openEnded ? afterType && next.code.length > 1 : next.code.length > 1;
}

interface Code {
  code: string;
  end: number;
  capitals: boolean;
}

function readCode(text: string, at: number, lowerCase: boolean, isFirst: boolean): Code | null {
  let word = match(CODE, text, at);
  if (word === '' && lowerCase) {
    const lower = match(LOWER_CODE, text, at);
    if (lower !== '' && isKnownCode(lower)) word = lower;
  }
  if (word === '') return null;
  word = withoutGluedWord(word);
  if (word === '') return null;
  // 11-NQ/T.Ư, 09-QĐ/BNCT.Ư
  if (word.endsWith('T') && text.startsWith('.Ư', at + word.length))
    return { code: `${word}W`, end: at + word.length + 2, capitals: true };
  return {
    code: isFirst ? canonicalCode(word) : laterCode(word),
    end: at + word.length,
    capitals: isCapitals(word) || isKnownCode(word),
  };
}

/** The kind of document comes first: ND behind it is no nghị định. */
function laterCode(word: string): string {
  const code = canonicalCode(word);
  return typeOfCode[code] === undefined || issuerOfCode.has(code) ? code : word;
}

/** TTgngày → TTg, QHNguyễn → QH, Cục → nothing: words that lost the space before them. */
function withoutGluedWord(word: string): string {
  if (word.length <= 2 || isCapitals(word) || isKnownCode(word)) return word;
  const glued = /\p{Lu}?\p{Ll}{3,}/u.exec(word);
  if (glued === null)
    return /^(?:[A-ZĐ]{2,}[a-z]{1,2}[A-ZĐ]?|[A-ZĐ][a-z]{1,2})$/.test(word) || word.length <= 8 ? word : '';
  for (let length = Math.min(word.length - 1, glued.index + 3); length >= 2; length--) {
    const head = word.slice(0, length);
    if (isKnownCode(head) && (isCapitals(head) || canonicalCode(head) === head)) return head;
  }
  const head = word.slice(0, glued.index);
  return head.length >= 2 ? head : '';
}

function isPlausible({ codes, joints }: Symbol, year: number | null, separator: string, hasTypeWord: boolean): boolean {
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
    return hasTypeWord && (OLD_ISSUERS.has(first) || first === 'L') && separator === '-';
  }
  if (codes.length > 1)
    return (isType && second.length > 1) || knownIssuer || (hasTypeWord && first.length > 1 && second.length > 0);
  return hasTypeWord && (OLD_ISSUERS.has(first) || isType || issuerOfCode.has(first));
}

/** The parts put together as the document bears them. */
function named(
  digits: string,
  yearJoint: string,
  year: number | null,
  { codes, joints, end }: Symbol,
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
      ? digits + (isParty || (separator.includes('-') && codes.length === 1) ? '-' : '/')
      : `${digits}${yearJoint}${year}/`;
  const sure = typeOfCode[first] !== undefined || issuerOfCode.has(first) || /\d$/.test(first);
  return { end, id: body + symbol, symbol, codes, sure };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
