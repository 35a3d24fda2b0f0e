/** Whether letters after digits are the symbol of a document's number. */

import { issuerOfCode, LOCAL_BODY, OLD_ISSUERS, PARTY_BODY } from '../issuers/codes';
import type { NumberSymbol } from './symbol';
import { JUDGEMENT_CODES, typeOfCode } from './type-words';

export function isPlausible(
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
    // The type word before it gives the type: Nghị định 15/2020/CP.
    if (codes.length === 1 && issuerOfCode.has(first)) return hasTypeWord && separator.charAt(0) !== ' ';
    return hasTypeWord && codes.length > 1 && first.length > 1;
  }
  const knownIssuer = issuerOfCode.has(first) || issuerOfCode.has(second);
  if (separator === '')
    return (
      isType && ((joints[0] === '/' && PARTY_BODY.test(second)) || issuerOfCode.has(second) || LOCAL_BODY.test(second))
    );
  if (separator.includes('-')) {
    if (isType && codes.length > 1) return hasTypeWord || PARTY_BODY.test(second) || /^HĐNN\d/.test(second);
    return (
      hasTypeWord && (OLD_ISSUERS.has(first) || /^(?:CT|L)$/.test(first) || isTypeLast(codes)) && separator === '-'
    );
  }
  if (codes.length > 1)
    return (isType && second.length > 1) || knownIssuer || (hasTypeWord && first.length > 1 && second.length > 0);
  return hasTypeWord && (OLD_ISSUERS.has(first) || isType || issuerOfCode.has(first) || ONE_CODE.test(first));
}

/** A single code that may be a body missing from the tables: *GDTH*, *UBVHGDTTN14*, the police department *C46*. */
const ONE_CODE = /^(?:[A-ZĐ]{3,12}(?:1\d)?|[ACHKPVX][A-Z]?\d{2})$/;

/** *05-LĐTBXH/TT*, as ministries numbered until 1996: the type after the issuer. */
export function isTypeLast(codes: string[]): boolean {
  return codes.length === 2 && typeOfCode[codes[0] ?? ''] === undefined && typeOfCode[codes[1] ?? ''] !== undefined;
}
