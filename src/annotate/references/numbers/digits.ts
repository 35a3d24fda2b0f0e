/** Reads the digits and the year of a number, including OCR errors and typos: *1OO/2019*, *1 234/QĐ-UBND*, *168/NĐ-CP/2024*. */

import { matchAt } from './symbol';

const DIGITS = /\d{1,2}\.\d{3}(?= ?\/ ?[A-ZĐ])|\d{1,5}(?:\.\d{1,2}(?= ?\/ ?\d{4}))?(?:[a-eA-EĐđ](?![\p{L}\p{M}\d]))?/uy;
/** O for 0, or a space between two digits: only if what follows shows that this is a number. */
const DAMAGED =
  /(?=[\dO]*O)\d[\dO]{1,4}(?= ?\/ ?(?:[\dO]{4} ?\/|[A-ZĐ]{2}))|\d{1,3} \d{1,3}(?= ?\/ ?(?:[\dO]{4} ?\/ ?)?[A-ZĐ]{2})/y;
const YEAR = /(?:19[4-9]|20[0-9])\d(?!\d)|2[0O] ?[\dO]{2}(?= ?\/ ?[A-ZĐ])/y;
const YEAR_LAST = / ?\/ ?((?:199|20\d)\d)(?![\d/])/y;
/** Types whose numbers always include the year. */
const DATED_TYPE = /^(?:NĐ|TT|TTLT)$/;

/** `length`: the characters read from the text. */
export interface Digits {
  digits: string;
  length: number;
}

export function readDigits(text: string, at: number, hasTypeWord: boolean): Digits | null {
  const written = (hasTypeWord ? matchAt(DAMAGED, text, at) : '') || matchAt(DIGITS, text, at);
  // 1.234/QĐ-UBND is number 1234, but 66.18/2026/NQ-CP is 66.18.
  const digits = withoutDamage(written).replace(/\.(?=\d{3}$)/, '');
  return written === '' ? null : { digits, length: written.length };
}

/** Returns the year at `at`, and its length as written; null if there is none. */
export function readYear(text: string, at: number): { year: number; length: number } | null {
  const written = matchAt(YEAR, text, at);
  return written === '' ? null : { year: Number(withoutDamage(written)), length: written.length };
}

/** Reads a year after the symbol, for the type with this code: *168/NĐ-CP/2024*. */
export function readYearLast(text: string, at: number, code: string): { year: number; length: number } | null {
  const written = DATED_TYPE.test(code) ? matchAt(YEAR_LAST, text, at) : '';
  return written === '' ? null : { year: Number(written.slice(-4)), length: written.length };
}

/** True for 19-2017/NQ-CP and 168-2024-NĐ-CP, but not 5-2021-2025. `end`: the end of the year. */
export function mayBeHyphenated(text: string, digits: string, end: number): boolean {
  return digits.length < 4 && !/^ ?-(?! ?[A-ZĐ]{2})|^\d/.test(text.slice(end, end + 5));
}

function withoutDamage(written: string): string {
  return written.replace(/O/g, '0').replace(' ', '');
}
