/** The subject of a verb of office: the name before it, or the antecedent of *ông*, *bà*. */

import { firstItemFrom, mentionStart, type NameMention, type Reading } from '../items/reading';
import { FARTHEST, isBiographical } from '../lives/careers';
import { holderOfLines, isDatedLine } from '../lives/dated-lines';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { kinOf } from './kin';
import { assistantPostOf } from './principals';
import { isOfUnrecognisedName } from './relative-clauses';

/** Words over which posts that were given before lead back to a name. */
const LONGEST_CHAIN = 120;
/** Maximum of sentences between a pronoun and its antecedent. */
const LONGEST_LIFE = 20;

/** Returns the nearest name before the post in the sentence; if the sentence has only *Ông*, *Bà*, the person of the previous sentences. */
export function subjectOf(
  reading: Reading,
  post: { start: number; end: number },
  index: number,
  farthest = FARTHEST,
): NameMention | null {
  const { items, sentences, mentionOf, scan, taken } = reading;
  if (isOfUnrecognisedName(reading, post.start)) return null;
  const sentence = sentences.of[post.start] ?? 0;
  let before = index - 1;
  // *X có trình độ …; từng làm A; được chỉ định làm B*: the earlier posts lead back to X.
  let reached = post.start;
  for (; before >= 0; before--) {
    const item = items[before];
    if (item === undefined || sentences.of[item.start] !== sentence) break;
    if (reached - item.start > farthest || post.start - item.start > Math.max(farthest, LONGEST_CHAIN)) break;
    if (item.kind === 'post' && taken.has(item)) reached = item.start;
    // A foreign name without an honorific, rank or post may be a newspaper or a firm.
    if (item.kind === 'name' && item.latin && !item.called && !isAppointee(reading, before)) continue;
    // *ông hợp tác với ông B sau khi được bổ nhiệm làm …*: the object, not the subject.
    if (item.kind === 'name' && isObject(reading, before, post.start)) continue;
    // *A, thay ông B, giữ chức …*
    if (item.kind === 'name' && isReplaced(reading, before, post.start)) continue;
    // *A, người tiền nhiệm của B, giữ chức …*
    if (item.kind === 'name' && isSuccessor(reading, before)) continue;
    // *A, Thư ký đồng chí B, giữ chức …*
    if (item.kind === 'name' && assistantPostOf(items, before) !== null) continue;
    if (item.kind !== 'name') continue;
    // *vợ ông A, người từng làm …*: of A.
    const own = /(?:^|\s)người\s/.test(textOf(scan, item.end, post.start));
    const kin = own ? null : kinOf(reading, before);
    if (kin === 'apposition') continue;
    if (kin !== null) return null;
    if (
      !isAgent(scan, item.end, post.start) ||
      isAppointee(reading, before) ||
      isGivenNext(reading, before, post.start)
    )
      return mentionOf.get(item) ?? null;
    // *A được Chủ tịch nước B bổ nhiệm làm …*: A is the patient.
    if (!/^(?:được|bị)$/i.test(wordAt(scan, mentionStart(items, { index: before, name: item }) - 1))) return null;
  }
  const first = sentences.first[sentence] ?? 0;
  if (
    !hasPronoun(reading, first, Math.min(sentences.first[sentence + 1] ?? 0, post.end + 6)) &&
    !isBiographical(reading, first)
  )
    return isDatedLine(reading, first) ? holderOfLines(reading, post.end) : null;
  for (let back = sentence - 1; back >= 0 && back >= sentence - LONGEST_LIFE; back--) {
    const from = sentences.first[back] ?? 0;
    if (isTeaser(scan, from)) continue;
    const person = personOf(reading, from, back);
    if (person) return mentionOf.get(person) ?? null;
    const isLinked =
      isLineEnd(scan, from) ||
      hasPronoun(reading, from, sentences.first[back + 1] ?? 0) ||
      isBiographical(reading, from);
    if (!isLinked) return null;
  }
  return null;
}

/** Returns the antecedent of *ông* in a sentence: the person given an office, otherwise the first name; null if it has none. */
function personOf(reading: Reading, from: number, sentence: number) {
  const { items, sentences } = reading;
  let first = null;
  for (let at = firstItemFrom(items, from); at < items.length; at++) {
    const item = items[at];
    if (item === undefined || sentences.of[item.start] !== sentence) break;
    if (item.kind !== 'name') continue;
    if (isAppointee(reading, at) || isNominee(reading, at)) return item;
    first ??= item;
  }
  return first;
}

/** *với ông B sau khi (được bổ nhiệm làm)*: the object of a preposition before a clause with the same subject. */
function isObject({ items, scan }: Reading, index: number, post: number): boolean {
  const name = items[index];
  if (
    name?.kind !== 'name' ||
    !/^(?:sau|trước|từ) khi được (?:bầu|bổ nhiệm|phân công|chỉ định)(?: |$)/i.test(textOf(scan, name.end, post))
  )
    return false;
  return /^(?:với|cho|cùng|của|gặp)$/i.test(wordAt(scan, mentionStart(items, { index, name }) - 1));
}

/** *luân chuyển đồng chí A, Chánh Văn phòng …; chỉ định giữ chức …*, *bầu bổ sung ông A vào … và bầu giữ chức …*: A is the patient of the verb. */
const isAppointee = (reading: Reading, index: number): boolean => isAfterVerb(reading, index, MOVING);

const MOVING = /(?:^| )(?:luân chuyển|điều động|phân công|chỉ định|bổ nhiệm|bổ sung|bầu)$/i;

/** *đề cử ông A vào vị trí …* */
const isNominee = (reading: Reading, index: number): boolean => isAfterVerb(reading, index, PROPOSING);

const PROPOSING = /(?:^| )(?:đề cử|tiến cử|giới thiệu|đề bạt)$/i;

/** Whether the two words before a name and its honorific match. */
function isAfterVerb({ items, scan }: Reading, index: number, words: RegExp): boolean {
  const before = items[index - 1];
  const at = (before?.kind === 'honorific' && before.end === items[index]?.start ? before : items[index])?.start ?? 0;
  return words.test(textOf(scan, at - 2, at));
}

/** *miễn nhiệm chức vụ A đối với bà X và bổ nhiệm bà (giữ chức B)*: X is dismissed, and then appointed. */
function isGivenNext({ items, scan }: Reading, index: number, post: number): boolean {
  const name = items[index];
  if (name?.kind !== 'name') return false;
  const start = mentionStart(items, { index, name });
  const done = /(?:^| )(?:đối với|miễn nhiệm|bãi nhiệm)$/i.test(textOf(scan, start - 2, start));
  return done && GIVEN_PRONOUN.test(textOf(scan, name.end, post));
}

const GIVEN_PRONOUN =
  /(?:^| )(?<!(?:quy trình|thủ tục|để|sẽ|đề nghị|dự kiến) )(?:bổ nhiệm|bầu|chỉ định|điều động|phân công|phê chuẩn|cử) (?:ông|bà|đồng chí)(?: này)? (?:giữ|làm|là|vào|đảm)(?: |$)/i;

/** *thay ông B*, *kế nhiệm B*, *người tiền nhiệm là ông B*; *thay ông B (nay là …)*, *thay ông B được bầu làm …*, *thay ông B, người …* are about B. */
export function isReplaced({ items, scan }: Reading, index: number, post: number): boolean {
  const end = items[index]?.end ?? 0;
  if (signAt(scan, end) === '(' && !textOf(scan, end, post).includes(')')) return false;
  if (/^(?:(?:đã|vừa|mới) )?được(?: |$)|^, ?người$/i.test(textOf(scan, end, Math.min(end + 2, post)))) return false;
  const before = items[index - 1];
  const at = (before?.kind === 'honorific' && before.end === items[index]?.start ? before : items[index])?.start ?? 0;
  return wordAt(scan, at - 1) === 'thay' || REPLACING.test(textOf(scan, Math.max(0, at - LONGEST_REPLACING), at));
}

/** *A, người tiền nhiệm của Trung tướng B, (giữ chức …)*: B is not the subject. */
function isSuccessor({ items, scan }: Reading, index: number): boolean {
  const name = items[index];
  const at = name?.kind === 'name' ? mentionStart(items, { index, name }) : 0;
  return /^người tiền nhiệm của$/i.test(textOf(scan, at - 4, at));
}

const REPLACING = /(?:^| )(?:kế nhiệm|thay thế|thay cho|người tiền nhiệm(?: của (?:mình|ông|bà))?(?: là)?)$/i;
const LONGEST_REPLACING = 6;

const GIVING =
  /^(?:ký|trao|công bố|phê chuẩn|bổ nhiệm|điều động|chỉ định|bầu|miễn nhiệm|giới thiệu|quyết định|phân công|đề nghị|yêu cầu|chúc mừng|tặng)$/;

const FARTHEST_PASSIVE = 14;
const FARTHEST_LEFT = 24;

/**
 * Whether the name is the agent of an active verb, as in *A đã ký quyết định bổ nhiệm … giữ chức*; not in *A được bổ nhiệm*, *A được điều
 * động đến … và bổ nhiệm*, *A thôi giữ chức … để bổ nhiệm*.
 */
function isAgent(scan: Scan, from: number, to: number): boolean {
  let moved = false;
  for (let at = from; at < to - 1; at++) {
    const pair = textOf(scan, at, at + 2).toLowerCase();
    const giving = GIVING.test(pair) || GIVING.test(wordAt(scan, at));
    if (!giving) continue;
    let passive = moved && /^(?:và|,)$/.test(wordAt(scan, at - 1));
    for (let back = at - 1; back >= from - 1 && back >= at - FARTHEST_LEFT; back--) {
      const word = wordAt(scan, back);
      if (word === 'thôi' || (back >= at - FARTHEST_PASSIVE && /^(?:được|bị|vừa|do|nhận)$/.test(word))) passive = true;
    }
    if (!passive) return true;
    moved = true;
  }
  return false;
}

/** A line that links to another article. */
const isTeaser = (scan: Scan, from: number): boolean =>
  /^(?:đọc|xem|tin|bài) (?:thêm|tiếp|liên quan)$/i.test(textOf(scan, from, from + 2)) ||
  /^(?:tin|bài) liên quan$/i.test(textOf(scan, from, from + 3));

/** Whether words [from, to) contain *ông*, *bà*, *đồng chí* without a name, used as a pronoun. */
function hasPronoun({ scan, items }: Reading, from: number, to: number): boolean {
  for (let index = firstItemFrom(items, Math.max(from, to - 2 * FARTHEST)); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= to) return false;
    if (
      item.kind === 'honorific' &&
      !item.plural &&
      items[index + 1]?.start !== item.end &&
      signAt(scan, item.end) === ''
    )
      return true;
  }
  return false;
}
