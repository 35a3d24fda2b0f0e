/** Lines that name an author and are called nothing: `Tác giả: Minh Khuê | 11/07/2024`, `Minh Khuê - 11/07/2024 09:30`. */

import { parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { plain, withoutTones } from '../lines/compare';
import { looksLikeName, withoutRemark } from '../lines/person-name';
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
      const end = names.findIndex((name, at) => (at === 0 ? !looksLikeName(name) : !isPerson(name)));
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

const isPerson = (name: string): boolean =>
  looksLikeName(name) && !isNoPerson(name) && !BESIDE_DAYS.has(plain(withoutTones(name)).replaceAll(' ', ''));

/** Sections stand there in capitals too. */
const isPenName = (name: string): boolean => isPerson(name) && name !== name.toUpperCase();

/** What else stands there in words that each begin with a capital: where it was written, sections, offices. Without tone marks and spaces. */
const BESIDE_DAYS = new Set(
  `hanoi haiphong danang cantho hochiminh saigon angiang bacgiang backan bacninh baclieu bentre binhduong binhdinh binhphuoc binhthuan camau
  caobang daklak daknong dienbien dongnai dongthap gialai hagiang hanam hatinh haiduong haugiang hoabinh hungyen khanhhoa kiengiang kontum
  laichau langson laocai lamdong longan namdinh nghean ninhbinh ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri
  soctrang sonla tayninh thaibinh thainguyen thanhhoa thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc vungtau yenbai vietnam
  thoisu chinhtri kinhte xahoi phapluat giaoduc thethao giaitri suckhoe doisong thegioi quocte vanhoa khoahoc congnghe dulich bandoc tintuc
  trangchu sukien trongnuoc batdongsan doanhnghiep taichinh banbientap toasoan congtacvien ngaydang capnhat luotxem`.split(
    /\s+/,
  ),
);
