/** Finds the end of an issuer's name if no word or sign marks it: after a national body, or after the place of a local one. */

import { issuerOfCode } from './codes';
import { provinceIn } from './provinces';

const CENTRAL = [
  'Chính phủ',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Thủ tướng(?: Chính phủ)?',
  'Bộ Chính trị',
  'Ban Bí thư(?: Trung ương(?: Đảng)?)?',
  'Ban Chấp hành Trung ương(?: Đảng)?',
  'Trung ương Đảng',
  'Bộ [A-ZĐ]{2,}(?: ?[&-] ?[A-ZĐ]+)*',
  ...new Set([...issuerOfCode.values()].filter((name) => /^(?:Bộ|Ngân hàng|Thanh tra C)/.test(name))),
];
/** *Hội nghị lần thứ sáu Ban Chấp hành Trung ương*: removed, because the issuer is the body. */
const MEETING = /^Hội nghị (?:lần thứ [\p{L}\d]+|Trung ương \d+),? (?=Ban Chấp hành)/iu;
const NAMED = new RegExp(
  `^(?:Bộ trưởng )?(?:${CENTRAL.join('|')})(?= \\p{Ll}| (?:Ban hành|Hướng dẫn|Phê duyệt|Quy định|Sửa đổi|Về)(?: |$))`,
  'u',
);
const PLACE = String.raw`(?:\p{Lu}[\p{L}.]*|\d+|-)`;
const PLACED = new RegExp(
  String.raw`^(?:[^ ]+ ){1,9}?(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|(?<=^|Chủ tịch )(?:Tỉnh|Thành|Huyện) ủy)(?: ?${PLACE}(?: ${PLACE})*)(?= \p{Ll})`,
  'u',
);
/** Continues the name: a second body, the state. */
const CONTINUES = /^ (?:và \p{Lu}|nước (?:Cộng|CHXHCN)|cấp cao)/u;

/** `issuer` up to the end of its name. */
export function trimIssuer(issuer: string): string {
  const name = issuer.replace(MEETING, '');
  const known = NAMED.exec(name)?.[0] ?? withoutHolder(name) ?? PLACED.exec(name)?.[0];
  return known === undefined || CONTINUES.test(name.slice(known.length)) ? name : known;
}

/** *Chủ tịch UBND tỉnh Sơn La Lò Văn Ẩn*: the office without its holder; null if no name follows the province. */
function withoutHolder(name: string): string | null {
  const province = /^(?:Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Giám đốc|Phó Giám đốc) /.test(name)
    ? provinceIn(name)
    : null;
  const end = province === null ? -1 : name.indexOf(province) + province.length;
  return province !== null && end >= province.length && /^ \p{Lu}/u.test(name.slice(end)) ? name.slice(0, end) : null;
}
