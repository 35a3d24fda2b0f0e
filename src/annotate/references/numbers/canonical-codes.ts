/** Normalises the codes of a number's symbol (ký hiệu): repairs look-alike letters, case, lost diacritics and lost separators. */

import { issuerOfCode } from '../issuers/codes';
import { typeOfCode } from './type-words';

/** Cyrillic and Greek capitals that look like Latin ones. */
const LOOK_ALIKES = 'АВЕКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'ABEKMHOPCTXABEZHIKMNOPTYX';

/** Codes that are ambiguous without diacritics, and so are left as they are: HD may be hướng dẫn, CD need not be công điện. */
const AMBIGUOUS = new Set(['CD', 'DA', 'DU', 'LD', 'HD']);

/** Key: the code in upper case without diacritics; also with DD for Đ, as typed without an input method. */
const canonicalCodes: ReadonlyMap<string, string> = new Map(
  [...issuerOfCode.keys(), ...Object.keys(typeOfCode), 'KHĐT', 'GDĐT', 'ĐĐBQH'].flatMap((code) =>
    [bareCode(code), bareCode(code.replace(/Đ/g, 'DD'))]
      .filter((bare) => !AMBIGUOUS.has(bare))
      .map((bare): [string, string] => [bare, code]),
  ),
);

/** Returns the canonical spelling of a known code; of an unknown one only its look-alike letters are replaced. */
export function canonicalCode(code: string): string {
  const latin = withoutLookAlikes(code);
  if (issuerOfCode.has(latin) || typeOfCode[latin] !== undefined) return latin;
  const term = /^(QH|UBTVQH|HĐNN|HDNN|KH)([IVX\d]+)$/i.exec(latin);
  if (term) return (term[1] ?? '').toUpperCase().replace('HDNN', 'HĐNN') + (term[2] ?? '');
  const bare = bareCode(latin);
  if (/^T\.?U$/.test(bare) && /[Ưư]/.test(latin)) return 'TW';
  return canonicalCodes.get(bare) ?? latin;
}

export function isKnownCode(code: string): boolean {
  const canonical = canonicalCode(code);
  return (
    issuerOfCode.has(canonical) || typeOfCode[canonical] !== undefined || /^(?:QH|UBTVQH|HĐNN)\d+$/.test(canonical)
  );
}

/** Type codes that run into the issuer's code if the separator was omitted. */
const GLUED = /^(?:N[ĐD]|NQ|Q[ĐD]|TTLT|TT|CT(?=TTg|TW|TU)|C[ĐD](?=TTg)|KL(?=TW|TU)|TB(?=VPCP|TW))/;

/** NĐCP → NĐ, CP; null if the letters are one code, or not a type and an issuer. */
export function splitGlued(code: string): string[] | null {
  if (isKnownCode(code)) return null;
  const head = GLUED.exec(code)?.[0] ?? '';
  const [type, issuer] = [canonicalCode(head), canonicalCode(code.slice(head.length))];
  return typeOfCode[type] !== undefined && isKnownCode(issuer) && typeOfCode[issuer] === undefined
    ? [type, issuer]
    : null;
}

/** Upper case without diacritics. */
function bareCode(code: string): string {
  return code
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase();
}

function withoutLookAlikes(code: string): string {
  let latin = '';
  for (const letter of code) {
    const at = LOOK_ALIKES.indexOf(letter);
    latin += at < 0 ? letter : LATIN.charAt(at);
  }
  return latin;
}

/** Removes a word that lost the space before it: TTgngày → TTg, QHNguyễn → QH, Cục → ''. */
export function withoutGluedWord(word: string): string {
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

export function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}
