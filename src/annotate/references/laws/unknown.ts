/** Laws missing from the closed list: guesses where the name ends, and abstains if it may not be a law. */

import { isLetter } from '../../text/letters';

/** Words that end a name. */
const STOPS = new Set(
  (
    'quy qui có được đã sẽ cho nêu là của thì tại trong khi để với theo từ do bị cũng chưa không phải này đang năm số hiện vừa mới còn như hay hoặc ' +
    'nhằm gồm thay ngày trên đến tới sau trước cần ra lần đối nếu đều và sửa ban cùng mà vào ở về nói lại nên rất'
  ).split(' '),
);
/** Precedes a *Luật* that is part of the name of a firm, a school, a person or a treaty. */
const NOT_A_LAW_BEFORE =
  /(?:công ty|đại học|đh|trường|khoa|văn phòng|hội|viện|hãng|đoàn|ngành|môn|tạp chí|câu lạc bộ|nhà xuất bản|ông|bà|anh|chị|cử nhân|thạc sĩ|tiến sĩ|học|sinh viên|về|tnhh|ban|báo) $/i;
const NOT_A_LAW_AFTER =
  /^(?:sửa|số hiệu|Chính phủ|Quốc hội|Bộ|Ủy ban|sư|gia|TNHH|Hà|TP|Tp|Hợp|Quốc tế|quốc tế|Việt|Nhân quả|Biển quốc|Khoa|Trường|chơi|Chơi|Kinh tế|hấp dẫn|vạn vật)(?![\p{L}])/iu;
/** Vietnamese laws in this sense begin in 1945. */
const BEFORE_1945 = /^ (?:năm )?(?:1[0-8]\d|19[0-3])\d(?!\d)/;
const SYLLABLE = /[^ ,.;:()"“”\n/]+/y;

export function readUnknownName(text: string, start: number, nameAt: number): { name: string; end: number } | null {
  const rest = text.slice(nameAt, nameAt + 12);
  const before = text.slice(Math.max(0, start - 16), start);
  if (NOT_A_LAW_BEFORE.test(before) || NOT_A_LAW_AFTER.test(rest)) return null;
  // A capitalised word right before: *Nguyễn Luật Minh*, *Công ty Luật An Phát*.
  if (/\p{Lu}\p{Ll}+ $/u.test(before) && !/(?:Theo|Tại|Trong|Của|Điều|Căn cứ|Dự án|Dự thảo) $/.test(before))
    return null;
  let end = nameAt;
  let count = 0;
  for (let at = nameAt; count < 10; ) {
    SYLLABLE.lastIndex = at;
    const syllable = SYLLABLE.exec(text)?.[0];
    if (syllable === undefined || !isLetter(syllable.charCodeAt(0)) || endsName(syllable, text, at)) break;
    if (count === 0 && syllable.charAt(0) === syllable.charAt(0).toLowerCase()) return null;
    end = at + syllable.length;
    count++;
    if (text.charCodeAt(end) !== 0x20) break;
    at = end + 1;
  }
  if (BEFORE_1945.test(text.slice(end, end + 10))) return null;
  const name = text.slice(nameAt, end);
  const isRevised = /^ \(sửa đổi\)| (?:năm )?(?:19|20)\d\d/.test(text.slice(end, end + 12));
  if (count < 2 || (count > 7 && !isRevised)) return null;
  // Either every word or only the first is capitalised: a mixture is a law followed by a person or place.
  if (!isRevised && /^\p{Lu}\p{L}* (?:\p{Ll}\p{L}* )+\p{Lu}/u.test(name)) return null;
  // *Luật Hồng Đức*: named after a person.
  if (!isRevised && count < 4 && text.charAt(start + 1) !== 'U' && /^(?:\p{Lu}\p{Ll}+ ?)+$/u.test(name)) return null;
  return { name, end };
}

/** *số* belongs to the name in *Luật Công nghệ số*, but not in *Luật Thú y số 79/2015*. */
export function endsName(syllable: string, text: string, at: number): boolean {
  return STOPS.has(syllable) && !(syllable === 'số' && !/^số:? ?\d/.test(text.slice(at, at + 6)));
}
