/** What follows the name of a law and belongs to the mention: *(sửa đổi)*, *năm 2013*, *số 31/2024/QH15*. */

import { readNumber } from '../numbers/number';

export interface LawTail {
  end: number;
  year: number | null;
  /** 31/2024/QH15 */
  number: string | null;
  /** *(sửa đổi)*: a new law that replaces the one of the same name. */
  revised: boolean;
  /** *mới*: the latest version. */
  latest: boolean;
}

const YEAR = /^(?: \([A-ZĐ&]{2,14}\)| Việt Nam)?,? (?:năm )?((?:19[4-9]|20[0-4])\d)(?![\d/-]|\.\d)/i;
const REVISED = /^ \((?:sửa đổi|SỬA ĐỔI|Sửa đổi)\)/;
/** *Luật Thi đua, khen thưởng sửa đổi*: not a verb here, because no object follows. */
const REVISED_BARE =
  /^ sửa đổi(?=[.,;:)\n”"]|$| (?:năm )?(?:19|20)\d\d| \(| (?:được|đã|sẽ|có|lần|là|vừa|mới|này|lên|tại|trong|cũng|còn|đang|và|với|nhằm|thì)(?![\p{L}]))(?!, bổ sung)/u;
/** *Luật Doanh nghiệp (năm 2020)*, *Luật Nhà ở được Quốc hội ban hành năm 2005*: gives the year, but is not part of the mention. */
const YEAR_AFTER =
  /^(?: \((?:năm )?(?=\d{4}\))|,? (?:đã )?(?:được )?(?:Quốc hội )?(?:khóa [XVI\d]{1,4} )?(?:ban hành|thông qua)(?: vào)? năm )((?:19[4-9]|20[0-4])\d)(?!\d)/;
/** Not the adverb of *mới chỉ quy định* (“so far it only regulates”). */
const LATEST = /^ mới(?! (?:chỉ|dừng|đề cập|là|quy định))(?![\p{L}])/u;
const NUMBER =
  /^(?: \([A-ZĐ&]{2,14}\)| Việt Nam)?,? (?:(?:luật )?số(?: hiệu)?:? ?(?=\d)|(?=\d{1,3} ?\/ ?\d{4} ?\/ ?QH))/i;

export function readTail(text: string, nameEnd: number): LawTail {
  const tail: LawTail = { end: nameEnd, year: null, number: null, revised: false, latest: false };
  for (let part = 0; part < 4; part++) {
    const rest = text.slice(tail.end, tail.end + 40);
    const year = tail.year === null ? YEAR.exec(rest) : null;
    if (year !== null && !/^ ?(?:-|đến) ?\d{4}/.test(rest.slice(year[0].length))) {
      tail.year = Number(year[1]);
      tail.end += year[0].length;
      continue;
    }
    const revised = REVISED.exec(rest) ?? REVISED_BARE.exec(rest);
    if (revised !== null) {
      tail.end += revised[0].length;
      tail.revised = true;
      continue;
    }
    const word = tail.number === null ? NUMBER.exec(rest) : null;
    const number = word && readNumber(text, tail.end + word[0].length, true);
    if (number?.id && /(?:QH|UBTVQH|HĐNN)\d*$/.test(number.id)) {
      tail.number = number.id;
      tail.year ??= number.year;
      tail.end = number.end;
      continue;
    }
    break;
  }
  tail.year ??= yearAfter(text.slice(tail.end, tail.end + 64));
  tail.latest = tail.year === null && !tail.revised && LATEST.test(text.slice(tail.end, tail.end + 12));
  return tail;
}

function yearAfter(rest: string): number | null {
  const year = YEAR_AFTER.exec(rest)?.[1];
  return year === undefined ? null : Number(year);
}
