/** Bodies whose letters no table explains: whether there is one of the name in the country, or many. */

import { provinceIn } from './provinces';

const MANY =
  /(?:^|[^\p{L}])(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|công ty|tập đoàn|ngân hàng|quỹ|hội đồng (?:quản trị|thành viên)|HĐQT|HĐTV|trường|bệnh viện|chi cục|chi nhánh|phòng|sở|trung tâm|TAND|VKSND|tòa án|cơ quan)(?![\p{L}])/iu;

/** A body of which there is one in the country, as far as its name tells. */
export function isNational(issuer: string | null): boolean {
  return issuer !== null && !MANY.test(issuer) && provinceIn(issuer) === null;
}
