/** The local body that stands before its deed: *UBND tỉnh A đã ban hành Quyết định …*, *Chủ tịch UBND huyện B vừa ký Công văn …*. */

import { provinceIn } from './provinces';

const DONE = '(?:(?:đã|vừa|mới|cũng|vẫn|tiếp tục|chính thức|lại|đồng thời|kịp thời) ){0,3}';
const DEED = '(?:ký(?: quyết định)?(?: ban hành)?|ban hành|phát hành|có|ra|gửi|thông qua)(?: các)? ';
const PLACE = String.raw`\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,7}`;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])((?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu))(?: (${PLACE}|\d+))? ${DONE}${DEED}$`,
  'u',
);
const LONGEST = 140;
/** More words than these are a place and the name of who signs. */
const LONGEST_PLACE = 3;

/** Read before the mention that begins at `start`; null where no such body acts there, or nobody can tell where its name ends. */
export function issuerBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const said = BEFORE.exec(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1));
  if (said === null) return null;
  const [, body = '', place] = said;
  if (place === undefined) return body;
  const province = /(?:tỉnh|thành phố|tp\.?)$/i.test(body) ? provinceIn(place) : null;
  if (province !== null && place.startsWith(province)) return `${body} ${province}`;
  return place.split(' ').length > LONGEST_PLACE ? null : `${body} ${place}`;
}
