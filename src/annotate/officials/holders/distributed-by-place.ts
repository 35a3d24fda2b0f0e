/** Headings of lists that distribute one post over places: *Bí thư Đảng ủy các xã, phường: Suối Mơ - A; Pá Hăng - B*. */

import { mentionStart, type NameMention, type Reading } from '../items/reading';
import { type Scan, signAt, textOf } from '../words/scan';

const LEVELS = /^các (?:(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?:(?:, ?| và )(?=\p{Ll})|$))+$/iu;

/** Whether the words between the post and the colon are a plural of levels: *các xã, phường*. */
export const isDistributedByPlace = (scan: Scan, from: number, colon: number): boolean =>
  colon > from && LEVELS.test(textOf(scan, from, colon));

/** *Lý Sơn - ông A*: a place, a dash or colon, and the holder. Without it the names are places: *các xã: Trần Phú, Lê Lợi*. */
export const isAfterPlace = ({ scan, items }: Reading, mention: NameMention, colon: number): boolean => {
  const sign = mentionStart(items, mention) - 1;
  return sign > colon + 1 && /^[-:]$/.test(signAt(scan, sign));
};
