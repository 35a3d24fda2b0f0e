/** Reads the issuer stated after a number: *… của Bộ Chính trị, Ban Bí thư về …*. */

import { trimIssuer } from './name-end';

const OF =
  /^[,)]{0,2} của ((?:[A-ZĐÀ-Ỹ]|liên )(?:[^.,;:()\n"“”…?!]|(?<=TP|[ ](?:H|P|Q|TX))\.(?= ?[\p{Lu}\d])|(?<=T)\.(?=Ư)|(?<=Khám), (?=chữa)|(?<=[A-ZĐ]),(?=[A-ZĐ]{2})){1,80})/u;
/** The second of two bodies, skipped because the first is the issuer. */
const SECOND = /^, (?:Ban Bí thư|Ban Chấp hành Trung ương)(?: khóa [XVI]+)?(?= (?:về|V\/v) )/;
/** *Chủ tịch UBND tỉnh Sơn La* **Lò Văn Ẩn** *về …* */
const HOLDER = /^(?: \p{Lu}\p{L}*){2,5}(?= (?:về|V\/v|qu[yi] định|phê duyệt|yêu cầu) )/u;
/** The next of several issuers. */
const ANOTHER = /^, (?:Bộ|Kiểm toán|Ngân hàng|TAND|TANDTC|Thanh tra|Tòa|Tổng|Ủy ban|Viện|VKSND|VKSNDTC) /;
/** The term of the issuer, or the meeting that passed the document: *khóa XIII*, *(khóa XI)*, *nhiệm kỳ 2021-2026*. */
const TERM =
  /^(?:,? (?:tại )?Hội nghị (?:lần thứ [\p{L}\d]+|Trung ương \d+)(?: Ban Chấp hành Trung ương(?: Đảng)?)?)?(?:,? \(?kh[óo]a (?:[XVI]+|\d+)\)?|,? nhiệm kỳ \d{4} ?- ?\d{4})(?![\p{L}])/iu;
/** Words that do not occur in names of bodies. */
const NON_NAME_WORDS =
  'áp dụng|ban hành|bãi bỏ|bị|bổ nhiệm|bổ sung|các nội dung|(?<!Ban )chỉ đạo|chính thức|chỉ(?! huy| đạo)|cho|chuẩn y|chấp thuận|công bố|công nhận|chưa|cũng|đều|để|đề nghị|điều động|đối với|được|đã|đang|dường như|đàm phán|đưa ra|gửi|(?<!Ngoại )giao(?! thông| dịch)|' +
  'hay|hướng dẫn|kèm theo|khởi tố|[Kk]hóa|không|kỷ luật|là|lập (?=Ban|Tổ|Hội)|liên quan|(?<!nông thôn )mới|nêu|ngày|nhằm|nhấn mạnh|như sau|nói|năm|phải|phân công|phê duyệt|phạt|quy định|qui định|ra đời|sửa đổi|sẽ|tặng|từ|tháng|(?<!cấp cao )tại|thay thế|thành lập|theo|thi hành(?! án)|(?<!đạo |tác )thực hiện|thì|tổng kết|' +
  'thông báo|thông qua|thu hồi|trả lời|trên|triển khai|trong|truy tố|truyền đạt|tuyên(?! giáo| truyền)|và các|vào cuộc|vừa|với|về|viết|xin ý kiến|xử phạt|yêu cầu|do|có|có hiệu lực|khẳng định';
const NAME_END = new RegExp(
  ` (?:và (?:Bản án|Chương trình|Nghị|Điều|[Kk]hoản|[Kk]ết luận|Quyết|Chỉ|Thông|Luật|Kế|Công|Quy|Hướng|Văn bản|Tờ trình|Báo cáo|Pháp lệnh|có|được|thay|sẽ)|(?:${NON_NAME_WORDS})(?![^ ])).*$`,
);

/** Returns the issuer at the beginning of `rest`, and the text after it; null if there is none. */
export function readIssuer(rest: string): { issuer: string; rest: string } | null {
  const said = OF.exec(rest)?.[1]
    ?.replace(NAME_END, '')
    .replace(/ (?:và|thành)$/, '')
    .trimEnd();
  if (said === undefined) return null;
  const issuer = trimIssuer(said);
  const after = rest
    .slice(rest.indexOf(issuer) + issuer.length)
    .replace(SECOND, '')
    .replace(HOLDER, '');
  return { issuer, rest: after };
}

/** Like `readIssuer`, for a joint document with several issuers: *của Bộ A, Bộ B và Bộ C*. */
export function readIssuers(rest: string): { issuer: string; rest: string } | null {
  let found = readIssuer(rest);
  while (found !== null && ANOTHER.test(found.rest)) {
    const more = readIssuer(` của ${found.rest.slice(2)}`);
    if (more === null) break;
    found = { issuer: `${found.issuer}, ${more.issuer}`, rest: more.rest };
  }
  return found;
}

/** `rest` without the issuer's term at its beginning. */
export function withoutTerm(rest: string): string {
  return rest.replace(TERM, '');
}
