/** What a document is about, where the text tells it behind the number: *… về việc lập quỹ, theo đó …* is about *lập quỹ*. */

const LONGEST = 200;
const AFTER = new RegExp(
  String.raw`^,? ?(?:về việc |về |V\/v |v\/v |quy định về |quy định (?!chi tiết)|(?=quy định chi tiết|hướng dẫn |sửa đổi|bãi bỏ ))([^.;:()\n"“”]{3,${LONGEST}})`,
);
/** *…, nhất là khoản 2 Điều 7*: a part of the document, no more of its subject. */
const PART = /, (?:nhất là|đặc biệt là|trong đó có) (?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục) .*$/i;
const QUOTED = /^,? (?:về |về việc )?[“"]([^”"\n]{3,200})[”"]/;
const END =
  / (?:có hiệu lực|cho thấy|cho biết|đã|nêu rõ|yêu cầu|thì|nhưng|được ban hành|chính thức|thay thế|(?:được )?(?:tổ chức|diễn ra) (?:vào )?(?:sáng|chiều|tối|ngày|hôm)|và (?:còn|đang|sẽ|triển khai)) .*$| và (?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Công văn) (?:số )?\d.*$| (?:quy định|nêu|ghi)$/;

/** Null where `rest`, the text behind number, date and issuer, tells none. */
export function readSubject(rest: string): string | null {
  const subject = QUOTED.exec(rest)?.[1] ?? AFTER.exec(rest)?.[1];
  if (subject === undefined) return null;
  // Cut off by its length, it ends inside a word.
  const whole = subject.length < LONGEST ? subject : subject.slice(0, subject.lastIndexOf(' '));
  return upToClause(whole.replace(END, '').replace(PART, ''));
}

/** What begins a clause of its own. */
const CLAUSE =
  /^(?:anh|bà|chị|do|đã|đang|đến|để|được|khi|mà|mỗi|nay|nên|nếu|nhằm|nhưng|ông|qua|sau|sẽ|tại|theo|thì|trong|từ|vì|việc|với)(?![\p{L}])/iu;

/** Words that go together over a comma. Source: titles of documents. */
const PAIRS =
  `bồi thường, hỗ trợ|hỗ trợ, tái định cư|cá nhân, tổ chức|tổ chức, cá nhân|cán bộ, công chức|cán bộ, đảng viên|cán bộ, chiến sĩ|chế độ, chính sách|cơ chế, chính sách|` +
  `chức năng, nhiệm vụ|nhiệm vụ, quyền hạn|nhiệm vụ, giải pháp|công chức, viên chức|viên chức, người lao động|đạo đức, phong cách|đạo đức, lối sống|tư tưởng, đạo đức|` +
  `đào tạo, bồi dưỡng|khoa học, công nghệ|kiểm tra, giám sát|thanh tra, kiểm tra|giám sát, kỷ luật|kỷ luật, kỷ cương|kỷ cương, kỷ luật|lao động, thương binh|ngân hàng, tài chính|` +
  `phòng, chống|phòng cháy, chữa cháy|quốc phòng, an ninh|an ninh, trật tự|trật tự, an toàn|sắp xếp, tinh gọn|sửa đổi, bổ sung|tham nhũng, lãng phí|tham nhũng, tiêu cực|` +
  `lãng phí, tiêu cực|lãnh đạo, quản lý|lãnh đạo, chỉ đạo|chỉ đạo, điều hành|lễ, tết|thi đua, khen thưởng|tiết kiệm, chống lãng phí|văn hóa, thể thao|xây dựng, chỉnh đốn|y tế, giáo dục|giáo dục, đào tạo|giá, phí|phí, lệ phí|đất, nhà ở`;
const PAIR = new RegExp(`(?<![\\p{L}])(?:${PAIRS})(?![\\p{L}])`, 'iu');
/** Tasks, told one after the other. */
const TASKS =
  '(?:bảo đảm|bảo vệ|cải cách|cải thiện|chấn chỉnh|đảm bảo|đẩy mạnh|đổi mới|giữ vững|hoàn thiện|kéo giảm|khắc phục|kiểm soát|nâng cao|ngăn chặn|phát huy|phát triển|phòng ngừa|siết chặt|tăng cường|tháo gỡ|thúc đẩy|tiếp tục|xây dựng)(?![\\p{L}])';
const TASK = new RegExp(`^${TASKS}`, 'iu');
const WITH_TASK = new RegExp(`(?:^| )${TASKS}`, 'iu');
const SHORT = 7;
const NEAR = 4;

/** A comma ends a subject; not between words that go together, tasks, things of one kind, or after few words and before a small letter of no
 * clause. */
function upToClause(subject: string): string {
  let said = '';
  for (const part of subject.split(', ')) {
    if (said !== '' && !goesOn(said, part)) break;
    said = said === '' ? part : `${said}, ${part}`;
  }
  return said.trim();
}

function goesOn(said: string, part: string): boolean {
  const words = said.split(' ');
  const last = words.slice(-NEAR);
  const next = part.split(' ');
  if (PAIR.test(`${last.slice(-3).join(' ')}, ${next.slice(0, 3).join(' ')}`)) return true;
  if (/^[A-ZĐ]/.test(part) || CLAUSE.test(part)) return false;
  if (words.length <= SHORT) return true;
  // *loại hình báo nói, báo hình và báo điện tử*
  return last.includes(next[0] ?? '') || (WITH_TASK.test(said) && TASK.test(part));
}
