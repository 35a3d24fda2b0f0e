/** Which comma ends a subject: *…, theo đó mỗi xã lập một quỹ* is a clause of its own, *…, y tế, văn hóa và thể thao* is not. */

/** What begins a clause of its own. */
const CLAUSE =
  /^(?:anh|áp dụng|bà|chị|chiều|do|đã|đang|đến|để|được|hôm|hướng đến|khi|mà|mỗi|nay|năm \d|nên|ngày|nếu|người dân|nhằm|nhưng|ông|qua|sau|sáng|sẽ|tại|theo|thì|trong|từ(?! chức)|vì|việc|với)(?![\p{L}])/iu;
/** What a clause has and a noun seldom. */
const FINITE =
  /(?:^| )(?:áp dụng|bị|cần|chỉ|cho|chưa|có|còn|cũng|đã|đang|đề nghị|đều|được|gồm|hiện|không|là|mới|nay|nêu|ông|phải|sẽ|thì|vẫn|vừa|yêu cầu)(?![\p{L}])/iu;

/** Words that go together over a comma. Source: titles of documents. */
const PAIRS =
  `bồi thường, hỗ trợ|hỗ trợ, tái định cư|cá nhân, tổ chức|tổ chức, cá nhân|tập thể, cá nhân|cán bộ, công chức|cán bộ, đảng viên|cán bộ, chiến sĩ|chế độ, chính sách|cơ chế, chính sách|` +
  `chức năng, nhiệm vụ|nhiệm vụ, quyền hạn|nhiệm vụ, giải pháp|công chức, viên chức|viên chức, người lao động|đạo đức, phong cách|đạo đức, lối sống|tư tưởng, đạo đức|` +
  `đào tạo, bồi dưỡng|khoa học, công nghệ|kiểm tra, giám sát|thanh tra, kiểm tra|giám sát, kỷ luật|kỷ luật, kỷ cương|kỷ cương, kỷ luật|lao động, thương binh|ngân hàng, tài chính|` +
  `phòng, chống|phòng cháy, chữa cháy|quốc phòng, an ninh|an ninh, trật tự|trật tự, an toàn|sắp xếp, tinh gọn|sửa đổi, bổ sung|tham nhũng, lãng phí|tham nhũng, tiêu cực|` +
  `lãng phí, tiêu cực|lãnh đạo, quản lý|lãnh đạo, chỉ đạo|chỉ đạo, điều hành|lễ, tết|thi đua, khen thưởng|tiết kiệm, chống lãng phí|văn hóa, thể thao|xây dựng, chỉnh đốn|y tế, giáo dục|` +
  `giáo dục, đào tạo|giá, phí|phí, lệ phí|đất, nhà ở|hóa đơn, chứng từ|Bộ Chính trị, Ban Bí thư`;
const PAIR = new RegExp(`(?<![\\p{L}])(?:${PAIRS})(?![\\p{L}])`, 'iu');
/** Tasks, told one after the other. */
const TASKS =
  '(?:bảo đảm|bảo vệ|cải cách|cải thiện|chấn chỉnh|đảm bảo|đẩy mạnh|đổi mới|giữ vững|hoàn thiện|kéo giảm|khắc phục|kiểm soát|nâng cao|ngăn chặn|phát huy|phát triển|phòng ngừa|siết chặt|tăng cường|tháo gỡ|thúc đẩy|tiếp tục|xây dựng)(?![\\p{L}])';
const TASK = new RegExp(`^${TASKS}`, 'iu');
const WITH_TASK = new RegExp(`(?:^| )${TASKS}`, 'iu');
/** *địa bàn Côn Đảo, tỉnh Bà Rịa - Vũng Tàu*: where a place lies. */
const LIES_IN = /^(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu) \p{Lu}/u;
const SHORT = 7;
const NEAR = 4;
/** More words than these, and a clause may hide in them. */
const LONGEST_ITEM = 12;

/**
 * `subject` up to the comma that ends it: not one between words that go together, tasks, things of one kind, or after few words and before
 * a small letter of no clause. `closed`: its end is that of a clause.
 */
export function upToClause(subject: string, closed: boolean): string {
  const parts = subject.split(', ');
  let end = 1;
  while (end < parts.length) {
    if (goesOn(parts.slice(0, end).join(', '), parts[end] ?? '')) end++;
    else {
      const listed = endOfList(parts, end, closed);
      if (listed === end) break;
      end = listed;
    }
  }
  return parts.slice(0, end).join(', ').trim();
}

function goesOn(said: string, part: string): boolean {
  const words = said.split(' ');
  const last = words.slice(-NEAR);
  const next = part.split(' ');
  if (PAIR.test(`${last.slice(-3).join(' ')}, ${next.slice(0, 3).join(' ')}`)) return true;
  if (LIES_IN.test(part)) return /^\p{Lu}/u.test(last.at(-1) ?? '') && !FINITE.test(part);
  if (/^\p{Lu}/u.test(part) || CLAUSE.test(part)) return false;
  if (words.length <= SHORT) return true;
  // *loại hình báo nói, báo hình và báo điện tử*
  return last.includes(next[0] ?? '') || (WITH_TASK.test(said) && TASK.test(part));
}

/** Where the list of things ends that goes on at `from`; `from` where a clause may begin there or further on. */
function endOfList(parts: string[], from: number, closed: boolean): number {
  for (let end = from; end < parts.length; end++) {
    const part = parts[end] ?? '';
    if (/^\p{Lu}/u.test(part) || CLAUSE.test(part)) return end;
    if (FINITE.test(part) || part.split(' ').length > LONGEST_ITEM) return from;
  }
  return closed ? parts.length : from;
}
