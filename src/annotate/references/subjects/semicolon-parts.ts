/**
 * Titles with a semicolon: *quy định xử phạt trong lĩnh vực giao thông; trừ điểm giấy phép lái xe*. In a list of duties or documents the
 * semicolon ends the subject, so a part after it counts only if titles are known to continue with its first words, and it is no clause.
 *
 * Source: titles of the packaged registry.
 */

import { endSubject } from './end';
import { FINITE } from './subject-words';

/** What else is regulated. */
const TERMS =
  'cơ chế, chính sách|điều kiện,|giá dịch vụ|khung giá|lệ phí|miễn thuế|mức (?:chi|đóng|hưởng|thu)|phương thức|quy trình,|thủ tục|tiêu chuẩn,|trách nhiệm phối hợp|trình tự,';
/** What else is sanctioned or supervised. */
const ACTIVITIES =
  'cứu hộ|cứu nạn|giám sát tài chính|khai thác|kiểm soát xuất nhập cảnh|kinh doanh|lưu hành|nhập khẩu|phòng,? ?(?:cháy|chống)|quản lý phát triển nhà|sản xuất|thi người đẹp|trừ điểm|vận chuyển|xác lập danh sách';
const PART = new RegExp(`^; ((?:${TERMS}|${ACTIVITIES})(?![\\p{L}])[^.;:()\\n"“”…?!]{2,160})(?=[.;\\n]|$)`, 'u');
/** Verbs at the beginning of titles that may continue so. */
const RULED = /^(?:qu[yi] định|sửa đổi|hướng dẫn|ban hành)/iu;
/** *…, có hiệu lực từ 1/1*: ends the part. */
const CLAUSE = /, (?:có hiệu lực|thay thế|áp dụng|gồm|theo đó|trong đó|kèm theo).*$/u;

/** Minimum of words in a part that a verb ends; a shorter one is probably a clause: *mức thu đã được thông qua*. */
const MIN_WORDS = 4;

/** Returns the parts of `rest` that belong to the subject, or ''. `rest` begins at the semicolon after a subject that `lead` opens. */
export function readSemicolonParts(lead: string, rest: string): string {
  if (!RULED.test(lead)) return '';
  let more = '';
  for (let next = PART.exec(rest); next !== null; next = PART.exec(rest.slice(more.length))) {
    const said = next[1] ?? '';
    const part = endSubject(said.replace(CLAUSE, '')).text;
    const isCut = part.length < said.length;
    if (FINITE.test(part) || (isCut && part.split(' ').length < MIN_WORDS)) break;
    more += `; ${part}`;
    if (isCut) break;
  }
  return more;
}
