/** Reads the symbol (ký hiệu) of a number: its codes and the joints between them, including unambiguous misprints. */

import { issuerOfCode, LOCAL_BODY, PARTY_BODY } from '../issuers/codes';
import { canonicalCode, isCapitals, isKnownCode, splitGlued, withoutGluedWord } from './canonical-codes';
import { JUDGEMENT_CODES, typeOfCode } from './type-words';

const CODE = /[A-ZÀ-ÝĂĐƠƯΑ-ΩА-Я][A-Za-zÀ-ỹ&Α-ΩА-Я]*(?:\d{1,3}(?!\d))?/y;
/** *BCĐ 389/TP*: steering committees are named by the number of the decision that set them up. */
const COMMITTEE = / \d{3}(?=\/[A-ZĐ]| ngày | của |[,;.)]|$)/y;
/** *31/2024/QH 15* */
const TERM_APART = / 1\d(?!\d)/y;
const LOWER_CODE = /[a-zà-ỹđ]{2,8}\d{0,2}/y;

export interface NumberSymbol {
  end: number;
  codes: string[];
  /** The characters between the codes; one fewer than `codes`. */
  joints: string[];
}

/** Reads the codes after `separator` at `at`; it may be missing: *67/2014 NĐ-CP*, *03 CT/TW*. `expected`: this must be a number. */
export function readSymbol(text: string, at: number, separator: string, expected: boolean): NumberSymbol | null {
  let next = at + separator.length;
  if (separator === '') {
    if (text.charAt(at) === ' ') next = at + 1;
    else if (!expected) return null;
  }
  const first = readCode(text, next, expected && separator !== '', true);
  if (first === null) return null;
  if (separator === '' && (typeOfCode[first.code] === undefined || !expected)) return null;
  const parts = expected ? splitGlued(first.code) : null;
  const codes = parts ?? [first.code];
  const joints: string[] = parts === null ? [] : ['-'];
  let end = first.end;
  while (codes.length < 7) {
    const joint = /(?:-\n(?=[A-ZĐ]{2})| ?[-/_] ?|\.| )/y;
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

/** Whether a code continues the symbol, judged by the characters between. */
function joins(between: string, before: string[], next: Code): boolean {
  if (between === '-\n' || /^[-/_]$/.test(between)) return true;
  if (!next.capitals) return false;
  const [first = ''] = before;
  const afterType = before.length === 1 && (typeOfCode[first] !== undefined || JUDGEMENT_CODES.has(first));
  if (between === ' ') return afterType && (issuerOfCode.has(next.code) || PARTY_BODY.test(next.code));
  if (between === '.') return next.code.length > 1;
  const openEnded = between.startsWith(' ');
  // *văn bản số 410/UBND -NL*
  if (openEnded && before.length === 1 && LOCAL_BODY.test(first)) return /^(?!TP$|UB|HĐ)[A-ZĐ]{2,5}$/.test(next.code);
  return openEnded ? afterType && next.code.length > 1 : next.code.length > 1;
}

interface Code {
  code: string;
  end: number;
  capitals: boolean;
}

function readCode(text: string, at: number, lowerCase: boolean, isFirst: boolean): Code | null {
  let word = matchAt(CODE, text, at);
  if (word === '' && lowerCase) {
    const lower = matchAt(LOWER_CODE, text, at);
    if (lower !== '' && isKnownCode(lower)) word = lower;
  }
  if (word === '') return null;
  word = withoutGluedWord(word);
  if (word === '') return null;
  // 11-NQ/T.Ư, 09-QĐ/BNCT.Ư
  if (word.endsWith('T') && text.startsWith('.Ư', at + word.length))
    return { code: `${word}W`, end: at + word.length + 2, capitals: true };
  const apart = word === 'BCĐ' ? COMMITTEE : /^(?:UBTV)?QH$/.test(word) ? TERM_APART : null;
  const tail = apart === null ? '' : matchAt(apart, text, at + word.length);
  if (tail !== '') return { code: word + tail.trim(), end: at + word.length + tail.length, capitals: true };
  return {
    code: isFirst ? canonicalCode(word) : laterCode(word),
    end: at + word.length,
    capitals: isCapitals(word) || isKnownCode(word),
  };
}

/** The type code comes first, so a later ND is not *nghị định*. */
function laterCode(word: string): string {
  const code = canonicalCode(word);
  return typeOfCode[code] === undefined || issuerOfCode.has(code) ? code : word;
}

/** Returns what a sticky pattern matches at `at`; '' if it does not match. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
