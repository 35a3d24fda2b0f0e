/** Builds the mention of a law from its name and what follows it, and recognises laws that are not Vietnamese. */

import { isLetter } from '../../text/letters';
import type { Found } from '../mentions/found';
import type { LawKind } from './names';
import { readTail } from './tail';

/** Appends to `found` the law whose name ends at `nameEnd`. */
export function addLaw(
  text: string,
  start: number,
  nameEnd: number,
  kind: LawKind,
  name: string,
  found: Found[],
): void {
  const tail = readTail(text, nameEnd);
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  found.push({
    start,
    end: tail.end,
    type: kind,
    codeType: null,
    id: tail.number,
    digits: null,
    year: tail.year,
    revised: tail.revised,
    latest: tail.latest,
    symbol: tail.number?.split('/')[2] ?? null,
    codes: [],
    name: `${word} ${name}`,
    form: 'name',
    draft: false,
    tentative: false,
  });
}

export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter === letter.toUpperCase();
}

/** *Công ước của Liên hợp quốc về Luật Biển năm 1982*, *Tòa án quốc tế về Luật Biển*: not a Vietnamese law. */
export function isTreaty(text: string, start: number, nameAt: number): boolean {
  if (!/^biển(?! Việt)/i.test(text.slice(nameAt, nameAt + 9))) return false;
  return (
    /(?:về|quốc tế|công ước) $/i.test(text.slice(Math.max(0, start - 9), start)) ||
    /^.{4} (?:năm )?1982|^.{4} quốc tế/i.test(text.slice(nameAt, nameAt + 14))
  );
}

const FOREIGN =
  /^ (?:của (?:nước )?)?(?:Mỹ|Hoa Kỳ|Trung Quốc|Nhật Bản|Nhật|Hàn Quốc|Nga|Pháp|Đức|Anh|Úc|Australia|Canada|Singapore|Thái Lan|Lào|Campuchia|Đài Loan|Hồng Kông|Hong Kong|Ấn Độ|Indonesia|Malaysia|Philippines|EU|liên bang|Liên bang|quốc tế|Quốc tế|Israel|Ukraine|Triều Tiên|Iran|Italy|New Zealand|Myanmar|Hà Lan|Thụy Điển|Thụy Sĩ|Tây Ban Nha|châu Âu|Liên minh châu Âu|nước này|nước sở tại|bang|tiểu bang)(?![\p{L}])/u;

/** Whether the law whose name ends at `end` is told to be another state's, right there or behind its year: *Luật Thương mại 1974 của Mỹ*. */
export function isForeign(text: string, end: number): boolean {
  if (FOREIGN.test(text.slice(end, end + 30))) return true;
  if (!/^,? (?:\(|năm |\d)/.test(text.slice(end, end + 5))) return false;
  const tail = readTail(text, end).end;
  return FOREIGN.test(text.slice(tail, tail + 30));
}
