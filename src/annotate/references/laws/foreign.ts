/** Laws that are not Vietnamese: other states', and treaties. */

import { readTail } from './tail';

/** States and their parts whose names mean nothing else. */
const STATES =
  'Ai Cập|Argentina|Australia|Ấn Độ|Ba Lan|Bangladesh|Brazil|California|Campuchia|Canada|Chile|châu Âu|Cuba|Đài Loan|Đan Mạch|Hà Lan|Hàn Quốc|Hoa Kỳ|Hong Kong|Hồng Kông|Indonesia|Iran|Iraq|Israel|Italy|' +
  'Liên minh châu Âu|Macau|Malaysia|Mexico|Myanmar|Na Uy|Nam Phi|New Zealand|Nhật Bản|Pakistan|Philippines|Phần Lan|Saudi Arabia|Singapore|Syria|Tây Ban Nha|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|Thụy Sĩ|' +
  'Triều Tiên|Trung Quốc|Ukraine|Zimbabwe';
/** … which are also words or names of people and places: *anh*, *tư pháp*, *Mỹ Đình*. */
const AMBIGUOUS_STATES = 'Anh|Áo|Bỉ|Đức|EU|Lào|Mỹ|Nga|Nhật|Pháp|Úc|Ý';

const OWNER = new RegExp(
  `^ (?:của (?:nước )?)?(?:${STATES}|${AMBIGUOUS_STATES}|liên bang|Liên bang|quốc tế|Quốc tế|nước này|nước sở tại|bang|tiểu bang)(?![\\p{L}])`,
  'u',
);

/** Whether the law whose name ends at `end` is told to be another state's, right there or behind its year: *Luật Thương mại 1974 của Mỹ*. */
export function isForeign(text: string, end: number): boolean {
  if (OWNER.test(text.slice(end, end + 30))) return true;
  if (!/^,? (?:\(|năm |\d)/.test(text.slice(end, end + 5))) return false;
  const tail = readTail(text, end).end;
  return OWNER.test(text.slice(tail, tail + 30));
}

const ABROAD = new RegExp(
  `(?<![\\p{L}])(?:(?:${STATES})|(?:[Cc]hính phủ|[Cc]ủa|[Nn]gười|[Nn]ước|[Oở]|[Qq]uốc hội|[Tt]ại|[Tt]hủ tướng|[Tt]ổng thống|[Vv]iện) (?:${AMBIGUOUS_STATES}))(?! ?\\p{Lu}\\p{Ll})(?![\\p{L}])`,
  'u',
);
/** Characters. */
const NEAR = 200;

/** Whether a law of an unknown name may be another state's, because one is named near it, and it is no bill of ours. */
export function mayBeForeign(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return !/dự (?:án|thảo)(?: các)? $/i.test(before) && ABROAD.test(before + text.slice(start, end + NEAR));
}

/** *Công ước của Liên hợp quốc về Luật Biển năm 1982*, *Tòa án quốc tế về Luật Biển*: not a Vietnamese law. */
export function isTreaty(text: string, start: number, nameAt: number): boolean {
  if (!/^biển(?! Việt)/i.test(text.slice(nameAt, nameAt + 9))) return false;
  return (
    /(?:về|quốc tế|công ước) $/i.test(text.slice(Math.max(0, start - 9), start)) ||
    /^.{4} (?:năm )?1982|^.{4} quốc tế/i.test(text.slice(nameAt, nameAt + 14))
  );
}
