/** Bodies whose codes are in no table: whether there is only one of that name in the country. */

import { provinceIn } from './provinces';

const MANY =
  /(?:^|[^\p{L}])(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|công ty|tập đoàn|ngân hàng|quỹ|hội đồng (?:quản trị|thành viên)|HĐQT|HĐTV|trường|bệnh viện|chi cục|chi nhánh|phòng|sở|trung tâm|TAND|VKSND|tòa án|cơ quan)(?![\p{L}])/iu;

/** Whether the name suggests that there is only one such body in the country. */
export function isNational(issuer: string | null): boolean {
  return issuer !== null && !MANY.test(issuer) && provinceIn(issuer) === null;
}
