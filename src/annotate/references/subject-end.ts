/** Where a subject ends that no comma ends: at a verb, at the next document, at words that lead on. */

/** *…, nhất là khoản 2 Điều 7*: a part of the document, no more of its subject. */
const PART = /, (?:nhất là|đặc biệt là|trong đó có) (?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục) .*$/iu;
/** What documents do and people too, who may be told behind the last comma. */
const DOES =
  / (?:chỉ rõ|cho biết|cho thấy|cũng|đã(?! (?:qua|mua|nghỉ|hết|đóng|mất|tham gia|hoàn thành|xây dựng|cấp|giao|thu hồi))|đặt ra|đề ra|khẳng định|khiến|khó có thể|nêu rõ|nhấn mạnh|(?<! và )quy định (?:mức phạt|người|hành vi)|nhưng|thì|(?<!đơn |theo )yêu cầu)(?![\p{L}]).*$/u;
/** What is told of documents alone. */
const STANDS =
  / (?:có hiệu lực|ra đời|được (?:[^,]{2,40} )?(?:ban hành|sửa đổi|thay thế|thông qua)|được (?:áp dụng|kỳ vọng|đánh giá|xem|coi)|gửi (?:các|đến|tới|Sở|UBND)|chính thức|thay thế|(?<! và )bãi bỏ (?:Nghị|Thông|Quyết)|là (?:\d|(?:một )?(?:bước|căn cứ|cơ sở|văn bản|việc))|(?:được )?(?:tổ chức|diễn ra) (?:vào )?(?:sáng|chiều|tối|ngày|hôm)|và (?:còn|đang|sẽ|triển khai))(?![\p{L}]).*$/u;
/** Another document or rule, or why the document is needed. */
const NEXT =
  / (?:và (?:các )?(?:văn bản|quy định) (?:của|liên quan|khác|hướng dẫn)|cùng (?:với )?(?:\d|quyết tâm|các văn bản|Nghị|Thông|Quyết|Luật)|để (?:các|giúp|người|doanh nghiệp|họ|từ đó)) .*$| và (?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Công văn)(?: (?:số )?\d.*)? ?$/u;
const LEADS_ON =
  / (?:quy định|nêu|ghi|bao gồm|gồm|theo)$|(?<=\d) của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị)$|[,;\s-]+$/u;

/** *… về hóa đơn và bãi bỏ Điều 4 …* is what the document before it does. */
const DEED = / và (?:bãi bỏ|thay thế|sửa đổi) (?=một số|khoản|điểm|điều|nghị|thông|quyết).*$/iu;
const IS_DEED = /^(?:bãi bỏ|thay thế|sửa đổi|bổ sung)/iu;

/** `said` up to such an end. `closed`: what stands behind its last comma is no beginning of another clause. */
export function endSubject(said: string): { text: string; closed: boolean } {
  const own = IS_DEED.test(said) ? said : said.replace(DEED, '');
  const ended = own.replace(STANDS, '').replace(NEXT, '');
  const text = ended.replace(DOES, '');
  return { text: text.replace(LEADS_ON, '').replace(PART, ''), closed: text === ended };
}
