/** Lines that name an author and are called nothing: `Tác giả: Minh Khuê | 11/07/2024`, `Minh Khuê - 11/07/2024 09:30`. */
import { plain } from '../compare';
import { parentOf, tagOf } from '../elements';
import { looksLikeName, withoutRemark } from '../person-name';
import { openingText } from '../texts';
import { LONGEST_FACT } from './longest';
import { isNoPerson } from './no-person';
import { isText } from './surroundings';
import { squeeze } from './title';

const LABELS = /^\s*(?:tác giả|nội dung|thực hiện|bài viết|(?:đăng |viết )?bởi|người (?:viết|đăng))/i;
const LABELLED =
  /^(?:(?:tác giả(?: bài viết)?|nội dung|thực hiện|bài viết|người (?:viết|đăng))\s*:|(?:đăng |viết )?bởi(?:\s*:|(?=\s)))\s*/i;

/** What parts the author from the day, and the day itself with all that follows. */
const SEPARATORS = /\s*[|•·]\s*|\s+[-–—]\s+|,\s+/;
const FROM_DIGIT = /\s*\(?\d.*$/;
const DAY = /(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:\D|$)/;
const LONGEST_LINE = 90;
const HIGHEST_CLIMB = 2;

/** A line that says whom it names. */
export function labelledAmong(nodes: readonly Node[]): string[] {
  for (const node of nodes) {
    if (!isText(node) || !LABELS.test(node.data)) continue;
    for (let at = parentOf(node), i = 0; at && i < HIGHEST_CLIMB; at = parentOf(at), i++) {
      const line = squeeze(openingText(at, LONGEST_FACT));
      const named = line.replace(LABELLED, '');
      if (named === line) continue;
      const names = named.split(SEPARATORS).map((part) => withoutRemark(part.replace(FROM_DIGIT, '')));
      const end = names.findIndex((name) => !isPerson(name));
      if (end !== 0) return end < 0 ? names : names.slice(0, end);
    }
  }
  return [];
}

/** The one name beside the day or in the line above it, where it is no link: sections are. */
export function besideDay(nodes: readonly Node[]): string[] {
  let above: Node | null = null;
  for (const node of nodes) {
    if (!isText(node) || node.data.trim() === '') continue;
    const before = above;
    above = node;
    if (node.length > LONGEST_FACT || !DAY.test(node.data)) continue;
    for (let at = parentOf(node), i = 0; at && i < HIGHEST_CLIMB; at = parentOf(at), i++) {
      const line = squeeze(openingText(at, LONGEST_FACT));
      if (line.length > LONGEST_LINE) break;
      if (at.getElementsByTagName('a').length > 0) continue;
      const names = line
        .split(SEPARATORS)
        .map((part) => part.replace(FROM_DIGIT, '').trim())
        .filter(isPenName);
      if (names.length === 1) return names;
    }
    const name = before && lineAround(before);
    if (name && isPenName(name)) return [name];
  }
  return [];
}

/** All that the element around a text says; null where that is a link. */
function lineAround(node: Node): string | null {
  const holder = parentOf(node);
  return holder && tagOf(holder) !== 'a' ? squeeze(openingText(holder, LONGEST_FACT)) : null;
}

const isPerson = (name: string): boolean => looksLikeName(name) && !isNoPerson(name) && !BESIDE_DAYS.has(plain(name));

/** Sections stand there in capitals too. */
const isPenName = (name: string): boolean => isPerson(name) && name !== name.toUpperCase();

/** What else stands there in words that each begin with a capital: where it was written, sections, offices. */
const BESIDE_DAYS = new Set(
  `hà nội|hải phòng|đà nẵng|cần thơ|hồ chí minh|sài gòn|an giang|bắc giang|bắc kạn|bắc ninh|bạc liêu|bến tre|bình dương|bình định|bình phước
  |bình thuận|cà mau|cao bằng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà tĩnh|hải dương|hậu giang|hòa bình
  |hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lạng sơn|lào cai|lâm đồng|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên
  |quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên huế|tiền giang
  |trà vinh|tuyên quang|vĩnh long|vĩnh phúc|vũng tàu|yên bái|việt nam|thời sự|chính trị|kinh tế|xã hội|pháp luật|giáo dục|thể thao|giải trí
  |sức khỏe|sức khoẻ|đời sống|thế giới|quốc tế|văn hóa|khoa học|công nghệ|du lịch|bạn đọc|tin tức|trang chủ|sự kiện|trong nước|bất động sản
  |doanh nghiệp|tài chính|ban biên tập|tòa soạn|cộng tác viên|ngày đăng|cập nhật|lượt xem`
    .split('|')
    .map((name) => name.trim()),
);
