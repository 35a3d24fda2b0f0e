/** Resignations, dismissals and retirements: *Sau khi Chủ tịch nước A thôi chức*, *Bộ trưởng B đã từ nhiệm*; *C, Giám đốc Sở D (đã nghỉ hưu)*. */

import { itemAt, mentionStart, type NameMention, type Reading } from '../items/reading';
import { type Scan, textOf } from '../words/scan';
import { markSuperseded } from './superseded';

const LONGEST_END = 6;
/** The first group matches if it has happened. */
const ENDS =
  /^((?:(?:đã|vừa|chính thức|bị|được) )*)(?:thôi chức|thôi nhiệm vụ|từ chức|từ nhiệm|bãi nhiệm|miễn nhiệm|cách chức|phế truất)(?![^\s,.;:)-])/i;
const AFTER = /(?:sau khi|kể từ khi|từ khi)$/i;
/** Negated, or only intended. */
const UNSURE = /(?:nếu|chưa|không|kêu gọi|yêu cầu|đề nghị|đòi|muốn|việc)$/i;
const LONGEST_LEAD = 3;

/** Marks as former the post before the name of a person who has left it. */
export function markResignations(reading: Reading): void {
  const { scan, items, mentions } = reading;
  for (const mention of mentions) {
    const { name, attached } = mention;
    if (attached.length > 0) markRetired(reading, mention);
    markSuperseded(reading, mention);
    const held = attached.find(({ post }) => post.end === name.start);
    if (held === undefined || held.post.status !== null) continue;
    const rest = textOf(scan, name.end, Math.min(name.end + LONGEST_END, scan.words.size));
    const found = ENDS.exec(rest);
    if (found === null) continue;
    const after = name.end + found[0].split(' ').length;
    if (itemAt(items, after)?.kind === 'post') continue;
    const lead = textOf(scan, Math.max(0, held.post.start - LONGEST_LEAD), held.post.start);
    if (UNSURE.test(lead) || (found[1] === '' && !AFTER.test(lead))) continue;
    held.status = 'former';
    held.weight = 3;
  }
}

/** *A, Giám đốc Sở B, thôi giữ chức để nghỉ hưu*; *C, Chính ủy D, cũng bị cách chức do …*: after the posts, without an object. */
const LEAVES =
  /^\)? ?,? ?(?:\(do (?:xin )?)?(?:(?:đã|vừa|cũng|chính thức|bị|được) )*(?:thôi giữ chức|thôi chức|thôi việc|từ chức|từ nhiệm|bãi nhiệm|miễn nhiệm|cách chức|nghỉ hưu)(?: vụ)?(?: ?[,.;)]| (?:để|từ|kể từ|theo|sau|vì|do)(?: |$)|$)/i;

const RETIRED =
  /^[,(]? ?(?:nay |hiện |hiện nay )?đã (?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|chuyển công tác)(?: ?[,.;)]| từ | vào |$)/i;
const LONGEST_RETIRED = 7;

/** *… là Giám đốc Sở A, nay đã nghỉ hưu*. */
export const isRetiredAt = (scan: Scan, at: number): boolean =>
  RETIRED.test(textOf(scan, at, Math.min(at + LONGEST_RETIRED, scan.words.size)));

/**
 * *cách tất cả các chức vụ đối với ông A, Chủ tịch B*; not if only the posts in the Party are meant. *thôi giữ chức, nghỉ chữa bệnh đối với
 * ông C, Chính ủy D*: without an object.
 */
const STRIPPED =
  /(?:^| )(?:cách tất cả (?:các )?chức vụ (?:đối với|của|với)|(?:cách chức|thôi (?:giữ chức|chức|nhiệm vụ))(?: vụ)?(?:,? (?:để )?(?:nghỉ|chờ) [^,;.]+)? đối với)$/i;
const ASKED = /(?:^| )(?:đề nghị|đề xuất|kiến nghị|xem xét|yêu cầu|dự kiến|không|chưa)(?: |$)/i;
const LONGEST_STRIPPING = 14;

/** Marks as former the posts after the name, or else before it, if the next words say that the person has retired or left. */
function markRetired({ scan, items, mentions }: Reading, mention: NameMention): void {
  const { name, attached, order } = mention;
  const after = attached.filter(({ post }) => post.start > name.end);
  const end = Math.max(name.end, ...after.map(({ post }) => post.end));
  const rest = textOf(scan, end, Math.min(end + LONGEST_RETIRED, scan.words.size));
  const start = mentionStart(items, mention);
  const leaves =
    after.length > 0 && LEAVES.test(rest) && !UNSURE.test(textOf(scan, Math.max(0, start - LONGEST_LEAD), start));
  const lead = textOf(scan, Math.max(0, start - LONGEST_STRIPPING), start);
  if (!leaves && !isRetiredAt(scan, end) && !(STRIPPED.test(lead) && !ASKED.test(lead))) return;
  // *A và B (Giám đốc và Phó Giám đốc Sở C) đã bị cách chức*: A too.
  const dealt = mentions[order - 1]?.attached.filter(({ post }) => post.start > name.end && post.end <= end) ?? [];
  for (const held of after.length > 0 ? [...after, ...dealt] : attached) {
    if (held.status !== 'current') continue;
    held.status = 'former';
    held.weight = 2;
  }
}
