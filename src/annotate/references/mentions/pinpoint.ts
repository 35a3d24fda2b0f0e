/** Pinpoints: the part of a document that a text cites (điểm, khoản, Điều …), before it or in brackets after it. */

import { PARENTHETICAL } from '../attributes/parenthetical';
import { inOrder, PATH } from './pinpoint-path';

/** *Phụ lục I ban hành kèm theo Nghị định …*, *Điều 61 Văn bản hợp nhất Bộ luật …*, *Điều 18 dự thảo Luật …*, *Điều 142 - Bộ luật …*. */
const OF =
  '(?:,| -)?(?: của| thuộc| tại| trong| ở| vào| ?\\(?(?:được )?(?:ban hành )?kèm(?: theo)?)?(?: dự (?:thảo|án)| văn bản hợp nhất)? $';
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(${PATH})${OF}`, 'iu');
/** *Điều 12 - Bảo vệ bờ kênh của …*, *Điều 101 về thu hồi đất trong …*, *Điều 8 (thời hạn trả lời) …*: the heading of an article. */
const HEADED = new RegExp(
  `(?:^|[^\\p{L}])(${PATH})(?: (?:-|(?:quy định )?về) ([^.,;:()\\d\\n“”"]{3,80}) (?:của|trong) $| \\(([^.;:()\\d\\n]{3,80})\\)${OF})`,
  'iu',
);
const AFTER = new RegExp(`^ ?\\((${PATH})\\)`, 'iu');
/** *Nghị định A, tại khoản 2 Điều 5, quy định …*, *Nghị định A quy định tại Điều 5 như sau*. */
const SAYS = new RegExp(
  `^(?: ngày [\\d/.-]+)?(?: của [\\p{L} ]{3,40}?)?(?:,? (?:quy định |nêu rõ )?tại|,) (${PATH})(?=(?:,? (?:quy định|nêu|ghi|như sau|cho phép)(?! tại))|:)`,
  'iu',
);
const SPEAKS = /quy định|nêu|ghi|như sau|cho phép|:/;
/** Across a line break only after such a word: *theo khoản 2⏎Điều 5 Nghị định A*, not the heading *Điều 5⏎Nghị định A*. */
const LINES = new RegExp(`(?:theo|tại|của|và|với|ở|trong) (${PATH})${OF}`, 'iu');
const WITHIN = new RegExp(`^([^.;:()\\n"“”]{0,200}?), (?:nhất là|đặc biệt là|trong đó có) (${PATH})(.{0,30})`, 'iu');
const DOCUMENT = /luật|pháp lệnh|nghị (?:định|quyết)|thông tư|quyết định|chỉ thị|hiến pháp|\/[A-ZĐ]/i;
/** Characters. */
const LOOK_BACK = 140;
/** For a path that fills those: courts cite a dozen articles of a code at once. */
const LOOK_FURTHER_BACK = 700;
/** A path that begins this near to where the look-back ends may be cut. */
const MARGIN = 40;

/** Returns it in one line from small to large, `điểm a khoản 2 Điều 5`; null if there is none. */
export function readPinpoint(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  // Cheap check first.
  if (/(?:iểm|oản|iều|ục|ương|hần|ết)s? /i.test(before.slice(-40))) {
    const path = pathBefore(text, start);
    if (path !== null) return inOrder(path);
  }
  if (/ (?:-|về) [^-]+ (?:của|trong) $|\)[^()]{0,28}$/.test(before)) {
    const [, path = '', dashed = '', bracketed = ''] = HEADED.exec(before) ?? [];
    if (/điều|chương|phụ lục/i.test(path) && !DOCUMENT.test(dashed + bracketed)) return inOrder(path);
  }
  const aside = text.startsWith(' (', end) ? PARENTHETICAL.exec(text.slice(end, end + 120)) : null;
  const from = end + (aside?.[0].length ?? 0);
  if (text.startsWith(' (', from)) {
    const path = AFTER.exec(text.slice(from, from + 80))?.[1];
    if (path !== undefined) return inOrder(path);
  }
  const after = text.slice(from, from + 160);
  const path = SPEAKS.test(after) ? SAYS.exec(after)?.[1] : undefined;
  return path === undefined ? inSubject(text.slice(from, from + 260)) : inOrder(path);
}

/** Returns the longest path that ends at `end`, as written. */
function pathBefore(text: string, end: number, reach = LOOK_BACK): string | null {
  const before = text.slice(Math.max(0, end - reach), end);
  const lines = before.includes('\n') ? LINES.exec(before.replace(/(?<![.;:!?…”"])\n/g, ' ')) : null;
  const line = BEFORE.exec(before);
  const found = (lines?.[1]?.length ?? 0) > (line?.[1]?.length ?? 0) ? lines : line;
  if (found !== null && found.index < MARGIN && reach < Math.min(end, LOOK_FURTHER_BACK))
    return pathBefore(text, end, LOOK_FURTHER_BACK);
  return found?.[1] ?? null;
}

/** *… về xử phạt, nhất là khoản 2 Điều 7*, if no other document is near. */
function inSubject(rest: string): string | null {
  if (!/, (?:nhất|đặc biệt|trong đó) /.test(rest)) return null;
  const [, between = '', path = '', after = ''] = WITHIN.exec(rest) ?? [];
  const isOfOther = DOCUMENT.test(between) || /^,? (?:của|tại|thuộc|trong) /.test(after) || DOCUMENT.test(after);
  return path === '' || isOfOther ? null : inOrder(path);
}
