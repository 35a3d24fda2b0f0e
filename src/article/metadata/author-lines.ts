/** Finds authors in lines without author markup: `Tác giả: Minh Khuê | 11/07/2024`, `Minh Khuê - 11/07/2024 09:30`. */

import { parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { normalizeText, stripDiacritics } from '../lines/compare';
import { looksLikeName, withoutRemark } from '../lines/person-name';
import { MAX_FACT_LENGTH } from './limits';
import { isNotPerson } from './not-person';
import { isText } from './surroundings';
import { collapseWhitespace } from './title';

const LABELS = /^\s*(?:tác giả|nội dung|thực hiện|bài viết|(?:đăng |viết )?bởi|người (?:viết|đăng))/i;
const LABELLED =
  /^(?:(?:tác giả(?: bài viết)?|nội dung|thực hiện|bài viết|người (?:viết|đăng))\s*:|(?:đăng |viết )?bởi(?:\s*:|(?=\s)))\s*/i;

/** Separators between author and date, and the date with all that follows. */
const SEPARATORS = /\s*[|•·]\s*|\s+[-–—]\s+|,\s+/;
const FROM_DIGIT = /\s*\(?\d.*$/;
const DAY = /(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:\D|$)/;
const MAX_LINE = 90;
const MAX_CLIMB = 2;

/** The names in the first line with an author label. */
export function labelledAuthors(nodes: readonly Node[]): string[] {
  for (const node of nodes) {
    if (!isText(node) || !LABELS.test(node.data)) continue;
    for (let at = parentOf(node), i = 0; at && i < MAX_CLIMB; at = parentOf(at), i++) {
      const line = collapseWhitespace(openingText(at, MAX_FACT_LENGTH));
      const named = line.replace(LABELLED, '');
      if (named === line) continue;
      const names = named.split(SEPARATORS).map((part) => withoutRemark(part.replace(FROM_DIGIT, '')));
      const end = names.findIndex((name, at) => (at === 0 ? !looksLikeName(name) : !isPerson(name)));
      if (end !== 0) return end < 0 ? names : names.slice(0, end);
    }
  }
  return [];
}

/** The only name beside a date or in the line above it. Links are skipped, because they are sections. */
export function authorBesideDate(nodes: readonly Node[]): string[] {
  let above: Node | null = null;
  for (const node of nodes) {
    if (!isText(node) || node.data.trim() === '') continue;
    const before = above;
    above = node;
    if (node.length > MAX_FACT_LENGTH || !DAY.test(node.data)) continue;
    for (let at = parentOf(node), i = 0; at && i < MAX_CLIMB; at = parentOf(at), i++) {
      const line = collapseWhitespace(openingText(at, MAX_FACT_LENGTH));
      if (line.length > MAX_LINE) break;
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

/** The text of the element around a text node; null if it is a link. */
function lineAround(node: Node): string | null {
  const holder = parentOf(node);
  return holder && tagOf(holder) !== 'a' ? collapseWhitespace(openingText(holder, MAX_FACT_LENGTH)) : null;
}

const isPerson = (name: string): boolean =>
  looksLikeName(name) &&
  !isNotPerson(name) &&
  !NOT_AUTHORS.has(normalizeText(stripDiacritics(name)).replaceAll(' ', ''));

/** A name in capitals may be a section. */
const isPenName = (name: string): boolean => isPerson(name) && name !== name.toUpperCase();

/** Other capitalised words beside dates: places, sections, offices. Without diacritics and spaces. */
const NOT_AUTHORS = new Set(
  `hanoi haiphong danang cantho hochiminh saigon angiang bacgiang backan bacninh baclieu bentre binhduong binhdinh binhphuoc binhthuan camau
  caobang daklak daknong dienbien dongnai dongthap gialai hagiang hanam hatinh haiduong haugiang hoabinh hungyen khanhhoa kiengiang kontum
  laichau langson laocai lamdong longan namdinh nghean ninhbinh ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri
  soctrang sonla tayninh thaibinh thainguyen thanhhoa thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc vungtau yenbai vietnam
  thoisu chinhtri kinhte xahoi phapluat giaoduc thethao giaitri suckhoe doisong thegioi quocte vanhoa khoahoc congnghe dulich bandoc tintuc
  trangchu sukien trongnuoc batdongsan doanhnghiep taichinh banbientap toasoan congtacvien ngaydang capnhat luotxem`.split(
    /\s+/,
  ),
);
