/**
 * What short lines say that are not the article. Lines are compared in lower case, found by their first word;
 * the expressions are without flags on purpose: with `i` and `u` each costs milliseconds to compile.
 */
import { FURNITURE } from './furniture-en';
import { FURNITURE_OTHER } from './furniture-other';
import type { Row } from './furniture-row';
import { FURNITURE_VI, LISTS_VI } from './furniture-vi';

/** A heading of this kind opens a list that is not the article's. */
const OPENS_LIST: Row[] = [
  ['related recommended similar more most trending popular latest top also further read see', /^\S+.{0,50}$/],
  ["don't don’t you what editor's editor’s", /^(?:don['’]t miss|you (?:may|might)|what to read|editor['’]s picks?)/],
  ...LISTS_VI,
  ['xem đọc', /^(?:xem|đọc) thêm/],
];

const NEWSLETTER =
  /^.{0,60}(?:newsletter|delivered).{0,30}(?:inbox|mailbox)|(?:^|[.!?] )(?:sign up|subscribe|get) .{0,90}(?:newsletter|inbox|letterbox)/;
const REACHED = /^.{0,60} (?:can|may) be reached (?:at|by|via|on) /;
/** `1.204 lượt xem`, `2 giờ trước`. */
const COUNTED = /^[\d.,]+ (?:lượt (?:xem|đọc)|bình luận|(?:phút|giờ|ngày|tuần|tháng) trước)$/;
/** Signs that stand before such lines. */
const BULLETS = /^(?:[\s"“>*+•|►▶▸➤➡⏩☞»-]|👉|\uFE0F)+/;

type Matcher = (line: string) => boolean;

/** Most lines are told by their first word alone: setting up more on a page that was just opened takes longer than it saves. */
function matcher(rows: readonly Row[]): Matcher {
  let known = '';
  return (line) => {
    known ||= ` ${rows.map(([words]) => words).join(' ')} `;
    const end = line.search(/[\s:,.(]/);
    const first = ` ${end < 0 ? line : line.slice(0, Math.max(1, end))} `;
    if (!known.includes(first)) return false;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Row;
      if (` ${row[0]} `.includes(first) && row[1].test(line)) return true;
    }
    return false;
  };
}

const isCommonFurniture = matcher([...FURNITURE, ...FURNITURE_OTHER]);
const isVietnameseFurniture = matcher(FURNITURE_VI);
/** A heading that opens a list of other articles. */
export const opensForeignList = matcher([...OPENS_LIST, ...FURNITURE_OTHER]);

/** What follows was written by readers. */
export const opensComments = (line: string): boolean =>
  line.endsWith(')') && /^(?:bình luận|ý kiến(?: bạn đọc| độc giả)?|comments)\s*\(\d+\)$/.test(line);

/** How lines are compared; `text`: one line, white space collapsed. */
export const lineOf = (text: string): string => text.toLowerCase().replace(BULLETS, '');

export function isFurniture(line: string, vietnamese: boolean): boolean {
  if (isCommonFurniture(line) || (vietnamese && isVietnameseFurniture(line))) return true;
  if (line.includes(' comment') && /^\d+ comments?$/.test(line)) return true;
  if (line.length < 20 && /^(?:video ?\d{1,2}:\d{2}[\d:]*|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$/.test(line)) return true;
  if (vietnamese && line.length < 25 && COUNTED.test(line)) return true;
  if (line.startsWith('#') && line.length < 120 && /^(?:#[^\s\d#][^#.]{0,40})+$/.test(line)) return true;
  if (line.endsWith(' ago') && /^\d+ (?:min(?:ute)?|hr|hour|day|week|month)s? ago$/.test(line)) return true;
  if (line.includes(' min') && /^\d+[ -]min(?:ute)?s? (?:read|listen)/.test(line)) return true;
  return (
    (/inbox|newsletter|letterbox/.test(line) && NEWSLETTER.test(line)) ||
    (line.includes(' be reached ') && REACHED.test(line))
  );
}
