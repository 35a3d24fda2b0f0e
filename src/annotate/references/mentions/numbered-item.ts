/** Builds a mention from a number and the type word before it. */

import { OLD_ISSUERS } from '../issuers/codes';
import { isNonDocument } from '../numbers/distant-type-word';
import type { DocumentNumber } from '../numbers/number';
import type { TypeWordFound } from '../numbers/type-word-before';
import { JUDGEMENT_CODES, typeOfCode } from '../numbers/type-words';
import { decisionBefore } from './decision-actions';
import type { DocumentMention } from './document-mention';
import { withOmittedType } from './omitted-type';

export interface Item {
  found: DocumentMention;
  word: TypeWordFound | null;
}

/** Returns the mention of a full number, or null. `isDistant`: words separate the type word from *số*. */
export function readFullForm(
  text: string,
  at: number,
  written: DocumentNumber,
  nearest: TypeWordFound | null,
  isDistant: boolean,
): Item | null {
  const number = withOmittedType(written, nearest?.type ?? null);
  if (number === null) return null;
  const codeType = typeOfCode[number.codes[0] ?? ''] ?? null;
  const isOther =
    nearest !== null &&
    ((isDistant && !maySpanWords(nearest, codeType)) ||
      (nearest.type === 'luật' && NO_LAW.test(number.symbol ?? '')) ||
      (nearest.type === 'án lệ' && number.symbol !== 'AL'));
  const word = (isOther ? null : nearest) ?? (codeType === 'quyết định' ? decisionBefore(text, at) : null);
  if (word !== null && isAnotherDocument(word, number)) return null;
  // *hợp đồng 68/2000/NĐ-CP* is one that this decree allows.
  const isDecree = codeType === 'nghị định' && number.year !== null;
  if (word === null && !isDecree && isNonDocument(text, at)) return null;
  if (word === null && !number.sure && !(isDistant && number.codes.length > 1 && text.startsWith(' ngày ', number.end)))
    return null;
  return makeItem(word?.start ?? at, number, word?.type ?? typeByNumber(number, codeType), word);
}

/** *kết luật số 19-TB/TW* is a misprint of *kết luận*. */
const NO_LAW = /^(?:TB|KL|NQ|CT|QĐ|NĐ|TT)[-/]/;

/** *thông báo*, *hướng dẫn* in lower case may be verbs, unless the number has their type code. */
function maySpanWords({ capital, short, type }: TypeWordFound, codeType: string | null): boolean {
  return (
    codeType === type ||
    (short !== 'symbol' && (capital || short === 'bare')) ||
    /^(?:văn bản|quyết định|bản án|giấy phép)$/.test(type) ||
    (capital && type === 'lệnh')
  );
}

/** Reads the number of a decree (sắc lệnh) of 1945–1959: *22-C*, *141-B*, *38 NV*, *15/SL*; null if there is none. */
export function readOldNumber(text: string, start: number): DocumentNumber | null {
  const written = /^(\d{1,4})( ?[-/] ?| )([A-Z]{1,2}(?:\/L\.? ?\d+)?)(?![\p{L}])/u.exec(text.slice(start, start + 16));
  if (written === null) return null;
  const [all, digits = '', joint = '', symbol = ''] = written;
  return {
    start,
    end: start + all.length,
    id: `${digits}${joint.trim() || ' '}${symbol}`,
    digits,
    year: null,
    symbol,
    codes: [symbol],
    sure: true,
  };
}

/** *Đề án 06/CP*, *Chương trình 135/CP*: the number is that of the decision that launched it. */
function isAnotherDocument(word: TypeWordFound, number: DocumentNumber): boolean {
  if (word.type === 'bản án') return !JUDGEMENT_CODES.has(number.codes[0] ?? '') && number.codes.length < 2;
  return /^(?:đề án|chương trình|phương án|kế hoạch)$/.test(word.type) && OLD_ISSUERS.has(number.symbol ?? '');
}

function typeByNumber(number: DocumentNumber, codeType: string | null): string {
  if (codeType !== null) return codeType;
  if (/^(?:QH|HĐNN)\d/.test(number.symbol ?? '')) return 'luật';
  if (/^UBTVQH\d/.test(number.symbol ?? '')) return 'nghị quyết';
  return 'công văn';
}

export function makeItem(start: number, number: DocumentNumber, type: string, word: TypeWordFound | null): Item {
  // In Công văn 5001/CT-NVT, CT is Cục Thuế.
  const byCode = typeOfCode[number.codes[0] ?? ''] ?? null;
  const codeType = type === 'công văn' && byCode === 'chỉ thị' ? null : byCode;
  const { end, id, digits, year, symbol, codes } = number;
  return {
    word,
    found: {
      start,
      end,
      type: type === 'văn bản' ? (codeType ?? 'công văn') : type,
      codeType: codeType === type ? null : codeType,
      id,
      digits,
      year,
      symbol,
      codes,
      name: null,
      revised: false,
      latest: false,
      form: id === null ? 'short' : 'full',
      draft: false,
      tentative: false,
    },
  };
}
