/**
 * Recognises short lines that are not the article. Lines are in lower case and looked up by their first word.
 * The expressions have no flags on purpose: with `i` and `u` each takes milliseconds to compile.
 */
import { BOILERPLATE } from './boilerplate-en';
import { BOILERPLATE_OTHER } from './boilerplate-other';
import type { BoilerplateRow } from './boilerplate-row';
import { BOILERPLATE_VI, RELATED_LISTS_VI } from './boilerplate-vi';

/** Headings that introduce a list of other articles. */
const RELATED_LISTS: BoilerplateRow[] = [
  ['related recommended similar more most trending popular latest top also further read see', /^\S+.{0,50}$/],
  ["don't don’t you what editor's editor’s", /^(?:don['’]t miss|you (?:may|might)|what to read|editor['’]s picks?)/],
  ...RELATED_LISTS_VI,
  ['xem đọc', /^(?:xem|đọc) thêm/],
];

const NEWSLETTER =
  /^.{0,60}(?:newsletter|delivered).{0,30}(?:inbox|mailbox)|(?:^|[.!?] )(?:sign up|subscribe|get) .{0,90}(?:newsletter|inbox|letterbox)/;
const CONTACT = /^.{0,60} (?:can|may) be reached (?:at|by|via|on) /;
/** `1.204 lượt xem`, `2 giờ trước`. */
const COUNTED = /^[\d.,]+ (?:lượt (?:xem|đọc)|bình luận|(?:phút|giờ|ngày|tuần|tháng) trước)$/;
/** Signs before such lines. */
const BULLETS = /^(?:[\s"“>*+•|►▶▸➤➡⏩☞»-]|👉|\uFE0F)+/;

type Matcher = (line: string) => boolean;

/** The first word decides for most lines. A better index would take longer to set up on each page than it saves. */
function createMatcher(rows: readonly BoilerplateRow[]): Matcher {
  let known = '';
  return (line) => {
    known ||= ` ${rows.map(([words]) => words).join(' ')} `;
    const end = line.search(/[\s:,.(]/);
    const first = ` ${end < 0 ? line : line.slice(0, Math.max(1, end))} `;
    if (!known.includes(first)) return false;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as BoilerplateRow;
      if (` ${row[0]} `.includes(first) && row[1].test(line)) return true;
    }
    return false;
  };
}

const isCommonBoilerplate = createMatcher([...BOILERPLATE, ...BOILERPLATE_OTHER]);
const isVietnameseBoilerplate = createMatcher(BOILERPLATE_VI);
/** Whether a heading introduces a list of other articles. */
export const opensRelatedList = createMatcher([...RELATED_LISTS, ...BOILERPLATE_OTHER]);

/** Whether a line is the heading of readers' comments. */
export const opensComments = (line: string): boolean =>
  line.endsWith(')') && /^(?:bình luận|ý kiến(?: bạn đọc| độc giả)?|comments)\s*\(\d+\)$/.test(line);

/** The form in which lines are matched; `text`: one line with white space collapsed. */
export const matchableLine = (text: string): string => text.toLowerCase().replace(BULLETS, '');

export function isBoilerplate(line: string, vietnamese: boolean): boolean {
  if (isCommonBoilerplate(line) || (vietnamese && isVietnameseBoilerplate(line))) return true;
  if (line.includes(' comment') && /^\d+ comments?$/.test(line)) return true;
  if (line.length < 20 && /^(?:video ?\d{1,2}:\d{2}[\d:]*|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$/.test(line)) return true;
  if (vietnamese && line.length < 25 && COUNTED.test(line)) return true;
  if (line.startsWith('#') && line.length < 120 && /^(?:#[^\s\d#][^#.]{0,40})+$/.test(line)) return true;
  if (line.endsWith(' ago') && /^\d+ (?:min(?:ute)?|hr|hour|day|week|month)s? ago$/.test(line)) return true;
  if (line.includes(' min') && /^\d+[ -]min(?:ute)?s? (?:read|listen)/.test(line)) return true;
  return (
    (/inbox|newsletter|letterbox/.test(line) && NEWSLETTER.test(line)) ||
    (line.includes(' be reached ') && CONTACT.test(line))
  );
}
