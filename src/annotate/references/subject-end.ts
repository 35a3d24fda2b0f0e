/** Where a subject ends that no comma ends: at a verb, at the next document, at words that lead on. */

/** *…, nhất là khoản 2 Điều 7*: a part of the document, no more of its subject. */
const PART = /, (?:nhất là|đặc biệt là|trong đó có) (?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục) .*$/iu;
/** What documents do and people too, who may be told behind the last comma. */
const DOES =
  / (?:chỉ rõ|cho biết|cho thấy|cũng|đã|đặt ra|đề ra|khẳng định|khó có thể|nêu rõ|nhấn mạnh|nhưng|thì|(?<!đơn |theo )yêu cầu)(?![\p{L}]).*$/u;
/** What is told of documents alone. */
const STANDS =
  / (?:có hiệu lực|ra đời|được (?:[^,]{2,40} )?(?:ban hành|sửa đổi|thay thế|thông qua)|được áp dụng|chính thức|thay thế|(?<! và )bãi bỏ (?:Nghị|Thông|Quyết)|là (?:một )?(?:bước|căn cứ|cơ sở|văn bản|việc)|(?:được )?(?:tổ chức|diễn ra) (?:vào )?(?:sáng|chiều|tối|ngày|hôm)|và (?:còn|đang|sẽ|triển khai))(?![\p{L}]).*$/u;
const NEXT =
  / và (?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Công văn)(?: (?:số )?\d.*)? ?$/u;
const LEADS_ON =
  / (?:quy định|nêu|ghi|bao gồm|gồm|theo)$|(?<=\d) của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị)$|[,;\s-]+$/u;

/** `said` up to such an end. `closed`: what stands behind its last comma is no beginning of another clause. */
export function endSubject(said: string): { text: string; closed: boolean } {
  const ended = said.replace(STANDS, '').replace(NEXT, '');
  const text = ended.replace(DOES, '');
  return { text: text.replace(LEADS_ON, '').replace(PART, ''), closed: text === ended };
}
