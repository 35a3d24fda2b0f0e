/** Where a subject ends that no comma ends: at a verb, at the next document, at words that lead on. */

import { DOES, LEFT_OVER, STANDS_SO } from './predicates';

/** *…, nhất là khoản 2 Điều 7*: a part of the document, no more of its subject. */
const PART = /, (?:nhất là|đặc biệt là|trong đó có) (?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục) .*$/iu;
/** Another document or rule, or why the document is needed. */
const NEXT =
  / (?:và (?:các )?(?:văn bản|quy định) (?:của|liên quan|khác|hướng dẫn)|cùng (?:với )?(?:\d|quyết tâm|các văn bản|Nghị|Thông|Quyết|Luật)|để (?:các|chứng minh|doanh nghiệp|đề nghị|giúp|họ|khẳng định|làm rõ|người|phản bác|từ chối|từ đó|yêu cầu)|(?:kể|nêu|nói) trên(?![\p{L}])) ?.*$| và (?:tại )?(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Công văn)(?: (?:số )?\d.*)? ?$/u;
/** *… đến năm 2030, tầm nhìn đến năm 2045* **xác định** *…*: a title seldom goes on behind its years but with such words. */
const BEHIND_YEARS =
  /((?:đến năm|tầm nhìn(?: đến)?(?: năm)?|giai đoạn \d{4} ?-) ?\d{4}|những năm tiếp theo) (?!\(|-|và|của|cho|trên|tại|thuộc|đối với|trong|theo|do|bằng|từ|với|phục vụ|áp dụng|ở|về|để|nhằm|tầm nhìn|định hướng|có xét|gắn)\p{Ll}.*$/u;
const LEADS_ON =
  /(?: (?:quy định|nêu|ghi|ghi rõ|nêu rõ|bao gồm|gồm|xác định(?: rõ)?|(?<!tiếp )theo|của|trong|tại|với|và|về|các|những|thuộc))+$|(?<=\d) của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị)$|[,;\s-]+$/u;
/** *… về phân loại doanh nghiệp của Thủ tướng Chính phủ*: who issued it, where nothing else in the subject is of that body. */
const ISSUED_BY = / của (?:Thủ tướng Chính phủ|Bộ Chính trị|Ban Bí thư)$/u;
/** *… về giá đất do UBND tỉnh ban hành* */
const TOLD_BEHIND = / do [^,]{2,60} (?:ban hành|ký|tổ chức)$/u;
const OWN_OF_BODY =
  /\d\/|\d-|[Cc]hỉ đạo|[Cc]hỉ thị|[Kk]ết luận|[Nn]ghị quyết|[Qq]uy (?:chế|định)|[Qq]uyết định|thẩm quyền|làm việc|ý kiến/u;

/** *thành lập Quỹ Khuyến học* **để giúp** *…*: what for. */
const SET_UP = /^((?:thành lập|kiện toàn) .{6,}?) (?:để|nhằm) .*$/iu;

/** *… về hóa đơn và bãi bỏ Điều 4 …* is what the document before it does. */
const DEED = / và (?:bãi bỏ|thay thế|sửa đổi) (?=một số|khoản|điểm|điều|nghị|thông|quyết).*$/iu;
const IS_DEED = /^(?:bãi bỏ|thay thế|sửa đổi|bổ sung)/iu;

/** `said` up to such an end. `closed`: what stands behind its last comma is no beginning of another clause. */
export function endSubject(said: string): { text: string; closed: boolean } {
  const own = IS_DEED.test(said) ? said : said.replace(DEED, '');
  const ended = own.replace(STANDS_SO, '').replace(NEXT, '').replace(SET_UP, '$1').replace(BEHIND_YEARS, '$1');
  const text = ended.replace(DOES, '');
  const whole = text === said ? text : text.replace(LEFT_OVER, '');
  return { text: whole.trimEnd().replace(LEADS_ON, '').replace(PART, ''), closed: text === ended };
}

/** `subject` without the body that issued the document. */
export function withoutIssuer(subject: string): string {
  const own = subject.replace(TOLD_BEHIND, '').replace(LEADS_ON, '');
  return OWN_OF_BODY.test(own) ? own : own.replace(ISSUED_BY, '');
}
