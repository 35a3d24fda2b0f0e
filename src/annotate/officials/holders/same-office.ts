/** People who held or hold an office stated for another person: *thay ông X*; *Kế nhiệm ông X ở vị trí A là ông B*; *bà Y giữ chức danh này*. */

import { attach, mentionStart, type NameMention, type Reading } from '../items/reading';
import { FARTHEST } from '../lives/careers';
import { officeBefore, predecessorOffice } from '../lives/predecessors';
import type { Post } from '../posts/post';
import { signAt, textOf } from '../words/scan';
import { isReplaced } from './subjects';

/** *thay người tiền nhiệm là ông*. */
const LONGEST_REPLACING = 6;

/** *… giữ chức …, thay ông X*, *kế nhiệm ông X làm …*: attaches the post to X as former. */
export function attachPredecessor(reading: Reading, post: Post, index: number, subject: NameMention): void {
  const { items, scan, mentionOf, sentences } = reading;
  const before = items[subject.index - 1]?.kind === 'honorific' ? subject.index - 2 : subject.index - 1;
  const replaced = items[before];
  const left = replaced?.kind === 'name' && signAt(scan, replaced.end) === ',' ? mentionOf.get(replaced) : undefined;
  // *Kế nhiệm ông X, ông Y giữ chức …*
  if (
    left !== undefined &&
    left.attached.length === 0 &&
    replaced?.end === mentionStart(items, subject) - 1 &&
    isReplaced(reading, before, post.start)
  )
    attach(reading, left, post, 'former', 0);
  const from = Math.max(subject.name.start, post.start - FARTHEST);
  for (let back = index - 1; back >= 0 && (items[back]?.start ?? 0) > from; back--) {
    const item = items[back];
    const mention = item?.kind === 'name' ? mentionOf.get(item) : undefined;
    if (mention === undefined || !isReplaced(reading, back, post.start)) continue;
    if (mention.attached.length === 0) attach(reading, mention, post, 'former', 0);
  }
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.start > post.end + 16 || sentences.of[item.start] !== sentences.of[post.start])
      return;
    if (item.kind === 'post') return;
    if (item.kind !== 'name') continue;
    const mention = mentionOf.get(item);
    const words = textOf(scan, Math.max(post.end, item.start - LONGEST_REPLACING), item.start).toLowerCase();
    if (mention === undefined || mention === subject || !/(?:^|\s)(?:thay|kế nhiệm|tiền nhiệm)(?:\s|$)/.test(words))
      return;
    // *làm Phó Giám đốc, phụ trách điều hành Sở thay ông X*: X may have held another office.
    const leads = /phụ trách|điều hành/i.test(textOf(scan, post.end, item.start));
    if (mention.attached.length === 0 && !leads) attach(reading, mention, post, 'former', 0);
    return;
  }
}

const SUCCEEDED = /(?:^| )(?:kế nhiệm|thay|thay thế|thay cho|kế nhiệm cho)$/i;
const AT_OFFICE =
  /^(?:(?:ở|tại|trong|trên|với|giữ|làm|đảm nhiệm|đảm nhận) ?)?(?:(?:vị trí|cương vị|vai trò|chức|chức vụ|chức danh|ghế) ?)?$/i;
const LONGEST_OFFICE = 4;
const THIS_OFFICE =
  /^(?:(?:được|tiếp tục|sẽ|đã|vừa|bầu|bổ nhiệm|phân công|chỉ định|tạm) )*(?:giữ|làm|đảm nhiệm|đảm nhận|vào) (?:chức|chức vụ|chức danh|cương vị|vị trí) (?:này|đó|trên|nói trên)(?! từ)(?!\p{L})/iu;
const EARLIER = /(?:tiền nhiệm|từng|trước đó|không|chưa)(?: (?:là|ông|bà|đồng chí))*$/i;
const LONGEST_LEAD = 4;
const LONGEST_VERB = 12;

/** Attaches the post of a neighbouring name to names without posts. */
export function attachSameOffice(reading: Reading): void {
  for (const mention of reading.mentions) {
    if (mention.attached.length > 0) continue;
    const { name } = mention;
    const { scan, items, sentences } = reading;
    const from = mentionStart(items, mention);
    const lead = textOf(scan, Math.max(0, from - LONGEST_LEAD), from);
    const held = predecessorOffice(reading, mention, from);
    if (held !== null) {
      attach(reading, mention, held, 'former', 0);
      continue;
    }
    const next = items[mention.index + 1];
    if (
      next?.kind === 'post' &&
      next.start > name.end &&
      next.start <= name.end + LONGEST_OFFICE &&
      SUCCEEDED.test(lead) &&
      AT_OFFICE.test(textOf(scan, name.end, next.start))
    ) {
      attach(reading, mention, next, 'former', 0);
      continue;
    }
    if (
      EARLIER.test(lead) ||
      !THIS_OFFICE.test(textOf(scan, name.end, Math.min(name.end + LONGEST_VERB, scan.words.size)))
    )
      continue;
    const post = officeBefore(reading, from);
    if (post !== null && (sentences.of[from] ?? 0) - (sentences.of[post.start] ?? 0) <= 1)
      attach(reading, mention, post, 'current', 0);
  }
}
