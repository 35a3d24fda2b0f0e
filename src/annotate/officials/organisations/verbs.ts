/** Verbs after an organisation's name. */

import { isCapital, isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';

const CONNECTORS = new Set(['của', 'thuộc', 'và', 'về', 'các', 'toàn', 'cho', 'trong']);
export const isConnector = (scan: Scan, at: number): boolean => CONNECTORS.has(wordAt(scan, at));

/** Verbs and particles that continue the sentence, and so are not the second syllable of a compound. */
const NEVER_SECOND = new Set(
  'là đã vừa sẽ đang cho có và được bị tại về với cùng trong từ ở đến khi vì do theo nói phát trao thăm dự chủ cũng còn đề nhấn khẳng yêu đánh ký gửi trả chia bày đồng chúc thừa đi sang tiếp này đó trước sau như rằng thì mà nêu kết báo trình thông tham xin không phải nên để ra vào lên hội nhiệm khóa hôm ngày sáng chiều tối nhận làm giữ thay bàn tặng'.split(
    ' ',
  ),
);
export const isCompound = (scan: Scan, at: number): boolean => !NEVER_SECOND.has(wordAt(scan, at));

/** *Bộ Công Thương tổ chức hội nghị*: a verb that is a field of work elsewhere (*Viện Khoa học tổ chức nhà nước*). */
export function isVerb(scan: Scan, at: number, end: number): boolean {
  const { words, lexicon } = scan;
  if (isCapital(scan, at) || isConnector(scan, at - 1) || signAt(scan, at - 1) !== '') return false;
  if (!/^(?:tổ chức|tư vấn|kiểm tra|giám sát|hỗ trợ|xử lý)$/i.test(textOf(scan, at, end))) return false;
  return (
    signAt(scan, end) === '' &&
    !isLineEnd(scan, end) &&
    !isCapital(scan, end) &&
    (!isConnector(scan, end) || wordAt(scan, end) === 'cho') &&
    lexicon.fields.end(words, end) < 0
  );
}

/** Fields of work that are also verbs. */
const FIELDS_AND_VERBS =
  /^(?:tổ chức|thông tin|chỉ đạo|khen thưởng|dự báo|thống kê|phối hợp|tham mưu|tuyên truyền|khảo sát)$/;

/** *Sở Y tế tổ chức*, *Sở Y tế thông tin*: a verb, because no connector precedes and no field follows (*Viện Khoa học tổ chức nhà nước*). */
export function isOrganising(scan: Scan, at: number, end: number): boolean {
  if (!FIELDS_AND_VERBS.test(textOf(scan, at, end)) || signAt(scan, at - 1) !== '' || isConnector(scan, at - 1))
    return false;
  return scan.lexicon.fields.end(scan.words, end) < 0;
}
