/**
 * Titles with a semicolon: *quy định xử phạt trong lĩnh vực giao thông; trừ điểm giấy phép lái xe*. In a list of duties or documents it ends
 * the subject, so that only what titles are known to go on with is taken for more of one, and no clause.
 *
 * Source: titles of the packaged registry.
 */

import { endSubject } from './end';
import { FINITE } from './subject-words';

/** What else is ruled. */
const TERMS =
  'cơ chế, chính sách|điều kiện,|giá dịch vụ|khung giá|lệ phí|miễn thuế|mức (?:chi|đóng|hưởng|thu)|phương thức|quy trình,|thủ tục|tiêu chuẩn,|trách nhiệm phối hợp|trình tự,';
/** What else is punished or watched. */
const DEEDS =
  'cứu hộ|cứu nạn|giám sát tài chính|khai thác|kiểm soát xuất nhập cảnh|kinh doanh|lưu hành|nhập khẩu|phòng,? ?(?:cháy|chống)|quản lý phát triển nhà|sản xuất|thi người đẹp|trừ điểm|vận chuyển|xác lập danh sách';
const PART = new RegExp(`^; ((?:${TERMS}|${DEEDS})(?![\\p{L}])[^.;:()\\n"“”…?!]{2,160})(?=[.;\\n]|$)`, 'u');
/** Verbs with which titles begin that go on so. */
const RULED = /^(?:qu[yi] định|sửa đổi|hướng dẫn|ban hành)/iu;
/** *…, có hiệu lực từ 1/1*: where the part ends. */
const CLAUSE = /, (?:có hiệu lực|thay thế|áp dụng|gồm|theo đó|trong đó|kèm theo).*$/u;

/** Words of a part that ends at a verb: with fewer it is rather a clause, *mức thu đã được thông qua*. */
const FEWEST = 4;

/** `rest` begins at the semicolon behind a subject that `lead` opens; what belongs to the subject of it, or ''. */
export function moreParts(lead: string, rest: string): string {
  if (!RULED.test(lead)) return '';
  let more = '';
  for (let next = PART.exec(rest); next !== null; next = PART.exec(rest.slice(more.length))) {
    const said = next[1] ?? '';
    const part = endSubject(said.replace(CLAUSE, '')).text;
    const isCut = part.length < said.length;
    if (FINITE.test(part) || (isCut && part.split(' ').length < FEWEST)) break;
    more += `; ${part}`;
    if (isCut) break;
  }
  return more;
}
