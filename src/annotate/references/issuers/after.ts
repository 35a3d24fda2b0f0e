/** Who issued a document, where the text tells it behind the number: *… của Bộ Chính trị, Ban Bí thư về …*. */

import { endIssuer } from './end';

const OF = /^[,)]{0,2} của ((?:[A-ZĐÀ-Ỹ]|liên )(?:[^.,;:()\n"“”…?!]|(?<=TP)\.|(?<=T)\.(?=Ư)){1,80})/;
/** The first of two issues it, and the subject follows the second. */
const SECOND = /^, (?:Ban Bí thư|Ban Chấp hành Trung ương)(?: khóa [XVI]+)?(?= (?:về|V\/v) )/;
/** *Chủ tịch UBND tỉnh Sơn La* **Lò Văn Ẩn** *về …* */
const HOLDER = /^(?: \p{Lu}\p{L}*){2,5}(?= (?:về|V\/v|qu[yi] định|phê duyệt|yêu cầu) )/u;
/** The next of several that issue it. */
const ANOTHER = /^, (?:Bộ|Kiểm toán|Ngân hàng|TAND|TANDTC|Thanh tra|Tòa|Tổng|Ủy ban|Viện|VKSND|VKSNDTC) /;
/** *khóa XIII*, *(khóa XI)*, *nhiệm kỳ 2021-2026*: of an issuer, before the subject; so is the meeting that passed it. */
const TERM =
  /^(?:,? (?:tại )?Hội nghị (?:lần thứ [\p{L}\d]+|Trung ương \d+)(?: Ban Chấp hành Trung ương(?: Đảng)?)?)?(?:,? \(?kh[óo]a (?:[XVI]+|\d+)\)?|,? nhiệm kỳ \d{4} ?- ?\d{4})(?![\p{L}])/iu;
/** Words that no body bears in its name. */
const WORDS =
  'áp dụng|ban hành|bãi bỏ|bổ nhiệm|bổ sung|các nội dung|(?<!Ban )chỉ đạo|chính thức|chỉ(?! huy| đạo)|cho|chuẩn y|chấp thuận|công bố|công nhận|chưa|cũng|đều|để|đề nghị|điều động|đối với|được|đã|đang|đưa ra|gửi|(?<!Ngoại )giao(?! thông| dịch)|' +
  'hay|hướng dẫn|kèm theo|khởi tố|[Kk]hóa|không|kỷ luật|là|lập (?=Ban|Tổ|Hội)|liên quan|(?<!nông thôn )mới|nêu|ngày|nhằm|nói|năm|phân công|phê duyệt|phạt|quy định|qui định|ra đời|sửa đổi|sẽ|tặng|từ|tháng|(?<!cấp cao )tại|thay thế|thành lập|theo|thi hành(?! án)|thì|tổng kết|' +
  'thông báo|thông qua|thu hồi|trên|triển khai|trong|truy tố|truyền đạt|tuyên|và các|vào cuộc|vừa|với|về|xử phạt|yêu cầu|do|có|có hiệu lực|khẳng định';
const END = new RegExp(
  ` (?:và (?:Chương trình|Nghị|Điều|[Kk]hoản|[Kk]ết luận|Quyết|Chỉ|Thông|Luật|Kế|Công|Quy|Hướng|Văn bản|Tờ trình|Báo cáo|Pháp lệnh|có|được|thay|sẽ)|(?:${WORDS})(?![^ ])).*$`,
);

/** The issuer at the beginning of `rest`, and what follows it. */
export function readIssuer(rest: string): { issuer: string; rest: string } | null {
  const said = OF.exec(rest)?.[1]
    ?.replace(END, '')
    .replace(/ (?:và|thành)$/, '')
    .trimEnd();
  if (said === undefined) return null;
  const issuer = endIssuer(said);
  const behind = rest
    .slice(rest.indexOf(issuer) + issuer.length)
    .replace(SECOND, '')
    .replace(HOLDER, '');
  return { issuer, rest: behind };
}

/** The same of a joint document, which several issue: *của Bộ A, Bộ B và Bộ C*. */
export function readIssuers(rest: string): { issuer: string; rest: string } | null {
  let told = readIssuer(rest);
  while (told !== null && ANOTHER.test(told.rest)) {
    const more = readIssuer(` của ${told.rest.slice(2)}`);
    if (more === null) break;
    told = { issuer: `${told.issuer}, ${more.issuer}`, rest: more.rest };
  }
  return told;
}

/** `rest` without the term of the body that stood before it. */
export function behindTerm(rest: string): string {
  return rest.replace(TERM, '');
}
