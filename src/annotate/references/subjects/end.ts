/** Ends a subject that no comma ends: at a predicate, at the next document, at trailing function words. */

import { DANGLING_WORD, DOCUMENT_PREDICATE, PREDICATE } from './predicates';

/** *…, nhất là khoản 2 Điều 7*: a part of the document, not of its subject. */
const PART = /, (?:nhất là|đặc biệt là|trong đó có) (?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục) .*$/iu;
/** Another document or rule, or the purpose of citing this one. */
const NEXT =
  / (?:và (?:các )?(?:văn bản|quy định) (?:của|liên quan|khác|hướng dẫn)|cùng (?:với )?(?:\d|quyết tâm|các văn bản|Nghị|Thông|Quyết|Luật)|để (?:các|chứng minh|doanh nghiệp|đề nghị|giúp|họ|khẳng định|làm rõ|người|phản bác|từ chối|từ đó|yêu cầu)|(?:kể|nêu|nói) trên(?![\p{L}])) ?.*$| và (?:tại )?(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Công văn)(?: (?:số )?\d.*)? ?$/u;
/** *… đến năm 2030, tầm nhìn đến năm 2045* **xác định** *…*: after its years a title rarely continues, except with these words. */
const BEHIND_YEARS =
  /((?:đến năm|tầm nhìn(?: đến)?(?: năm)?|giai đoạn \d{4} ?-) ?\d{4}|những năm tiếp theo) (?!\(|-|và|của|cho|trên|tại|thuộc|đối với|trong|theo|do|bằng|từ|với|phục vụ|áp dụng|ở|về|để|nhằm|tầm nhìn|định hướng|có xét|gắn)\p{Ll}.*$/u;
const TRAILING_WORDS =
  /(?: (?:quy định|nêu|ghi|ghi rõ|nêu rõ|bao gồm|gồm|xác định(?: rõ)?|(?<!tiếp )theo|của|trong|tại|với|và|về|các|những|thuộc))+$|(?<=\d) của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị)$|[,;\s-]+$/u;
/** *thành lập Quỹ Khuyến học* **để giúp** *…*: a purpose clause. */
const PURPOSE = /^((?:thành lập|kiện toàn) .{6,}?) (?:để|nhằm) .*$/iu;

/** *… về hóa đơn và bãi bỏ Điều 4 …*: an action of the document, not its subject. */
const ACTION = / và (?:bãi bỏ|thay thế|sửa đổi) (?=một số|khoản|điểm|điều|nghị|thông|quyết).*$/iu;
const IS_ACTION = /^(?:bãi bỏ|thay thế|sửa đổi|bổ sung)/iu;

/** Returns `said` up to such an end. `closed`: the words after its last comma do not begin another clause. */
export function endSubject(said: string): { text: string; closed: boolean } {
  const own = IS_ACTION.test(said) ? said : said.replace(ACTION, '');
  const ended = own
    .replace(DOCUMENT_PREDICATE, '')
    .replace(NEXT, '')
    .replace(PURPOSE, '$1')
    .replace(BEHIND_YEARS, '$1');
  const text = ended.replace(PREDICATE, '');
  const whole = text === said ? text : text.replace(DANGLING_WORD, '');
  return { text: whole.trimEnd().replace(TRAILING_WORDS, '').replace(PART, ''), closed: text === ended };
}

/** `subject` without trailing words that lead to what was cut off. */
export const withoutTrailingWords = (subject: string): string => subject.replace(TRAILING_WORDS, '');
