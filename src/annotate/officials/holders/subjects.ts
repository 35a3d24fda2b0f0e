/** Whom a verb of office speaks of: the name before it, or the one that *ông*, *bà* stands for. */

import { firstItemFrom, mentionStart, type Reading, type Sighting } from '../items/sightings';
import { FARTHEST, isOfLife } from '../lives/careers';
import { holderOfLines, isDatedLine } from '../lives/dated-lines';
import { isLineEnd, signAt, textOf, wordAt } from '../words/scan';
import { kinOf } from './kin';
import { isOfUnknown } from './relative-clauses';

/** Sentences that may tell of *ông* before his name must come. */
const LONGEST_LIFE = 20;

/** The nearest name before in the sentence; for a sentence about *Ông*, *Bà* the person the last sentences were about. */
export function subjectOf(
  reading: Reading,
  post: { start: number; end: number },
  index: number,
  farthest = FARTHEST,
): Sighting | null {
  const { items, sentences, sightingOf, scan } = reading;
  if (isOfUnknown(reading, post.start)) return null;
  const sentence = sentences.of[post.start] ?? 0;
  let before = index - 1;
  for (; before >= 0; before--) {
    const item = items[before];
    if (item === undefined || sentences.of[item.start] !== sentence || post.start - item.start > farthest) break;
    // A foreign name that nothing calls a person could be a paper or a firm.
    if (item.kind === 'name' && item.latin && !item.called) continue;
    // *ông hợp tác với ông B sau khi được bổ nhiệm làm …*: of whom the sentence is.
    if (item.kind === 'name' && isObject(reading, before, post.start)) continue;
    // *A, thay ông B, giữ chức …*
    if (item.kind === 'name' && isReplaced(reading, before, post.start)) continue;
    if (item.kind !== 'name') continue;
    // *vợ ông A, người từng làm …*: of A.
    const own = /(?:^|\s)người\s/.test(textOf(scan, item.end, post.start));
    const kin = own ? null : kinOf(reading, before);
    if (kin === 'apposition') continue;
    if (kin !== null) return null;
    if (!isAgent(scan, item.end, post.start) || isMoved(reading, before) || isGivenNext(reading, before, post.start))
      return sightingOf.get(item) ?? null;
    // *A được Chủ tịch nước B bổ nhiệm làm …*: it happens to A.
    if (!/^(?:được|bị)$/i.test(wordAt(scan, mentionStart(items, { index: before, name: item }) - 1))) return null;
  }
  const first = sentences.first[sentence] ?? 0;
  if (
    !hasPronoun(reading, first, Math.min(sentences.first[sentence + 1] ?? 0, post.end + 6)) &&
    !isOfLife(reading, first)
  )
    return isDatedLine(reading, first) ? holderOfLines(reading, post.end) : null;
  for (let back = sentence - 1; back >= 0 && back >= sentence - LONGEST_LIFE; back--) {
    const from = sentences.first[back] ?? 0;
    if (isTeaser(scan, from)) continue;
    const person = personOf(reading, from, back);
    if (person) return sightingOf.get(person) ?? null;
    const isLinked =
      isLineEnd(scan, from) || hasPronoun(reading, from, sentences.first[back + 1] ?? 0) || isOfLife(reading, from);
    if (!isLinked) return null;
  }
  return null;
}

/** Whom *ông* stands for behind a sentence: whoever is given an office in it, else its first name; null where it has none. */
function personOf(reading: Reading, from: number, sentence: number) {
  const { items, sentences } = reading;
  let first = null;
  for (let at = firstItemFrom(items, from); at < items.length; at++) {
    const item = items[at];
    if (item === undefined || sentences.of[item.start] !== sentence) break;
    if (item.kind !== 'name') continue;
    if (isMoved(reading, at) || isProposed(reading, at)) return item;
    first ??= item;
  }
  return first;
}

/** *với ông B sau khi (được bổ nhiệm làm)*: after a preposition, and a clause follows that goes back to the subject. */
function isObject({ items, scan }: Reading, index: number, post: number): boolean {
  const name = items[index];
  if (
    name?.kind !== 'name' ||
    !/^(?:sau|trước|từ) khi được (?:bầu|bổ nhiệm|phân công|chỉ định)(?: |$)/i.test(textOf(scan, name.end, post))
  )
    return false;
  return /^(?:với|cho|cùng|của|gặp)$/i.test(wordAt(scan, mentionStart(items, { index, name }) - 1));
}

/** *luân chuyển đồng chí A, Chánh Văn phòng …; chỉ định giữ chức …*, *bầu bổ sung ông A vào … và bầu giữ chức …*: A is whom it happens to. */
const isMoved = (reading: Reading, index: number): boolean => isAfter(reading, index, MOVING);

const MOVING = /(?:^| )(?:luân chuyển|điều động|phân công|chỉ định|bổ nhiệm|bổ sung|bầu)$/i;

/** *đề cử ông A vào vị trí …* */
const isProposed = (reading: Reading, index: number): boolean => isAfter(reading, index, PROPOSING);

const PROPOSING = /(?:^| )(?:đề cử|tiến cử|giới thiệu|đề bạt)$/i;

/** Whether the two words before a name and its *ông* are of these. */
function isAfter({ items, scan }: Reading, index: number, words: RegExp): boolean {
  const before = items[index - 1];
  const at = (before?.kind === 'honorific' && before.end === items[index]?.start ? before : items[index])?.start ?? 0;
  return words.test(textOf(scan, at - 2, at));
}

/** *miễn nhiệm chức vụ A đối với bà X và bổ nhiệm bà (giữ chức B)*: what was done to X, and is next. */
function isGivenNext({ items, scan }: Reading, index: number, post: number): boolean {
  const name = items[index];
  if (name?.kind !== 'name') return false;
  const start = mentionStart(items, { index, name });
  const done = /(?:^| )(?:đối với|miễn nhiệm|bãi nhiệm)$/i.test(textOf(scan, start - 2, start));
  return done && GIVEN_PRONOUN.test(textOf(scan, name.end, post));
}

const GIVEN_PRONOUN =
  /(?:^| )(?<!(?:quy trình|thủ tục|để|sẽ|đề nghị|dự kiến) )(?:bổ nhiệm|bầu|chỉ định|điều động|phân công|phê chuẩn|cử) (?:ông|bà|đồng chí)(?: này)? (?:giữ|làm|là|vào|đảm)(?: |$)/i;

/** *thay ông B*, *kế nhiệm B*, *người tiền nhiệm là ông B*; *thay ông B (nay là …)*, *thay ông B được bầu làm …*, *thay ông B, người …* speak of B. */
export function isReplaced({ items, scan }: Reading, index: number, post: number): boolean {
  const end = items[index]?.end ?? 0;
  if (signAt(scan, end) === '(' && !textOf(scan, end, post).includes(')')) return false;
  if (/^(?:(?:đã|vừa|mới) )?được(?: |$)|^, ?người$/i.test(textOf(scan, end, Math.min(end + 2, post)))) return false;
  const before = items[index - 1];
  const at = (before?.kind === 'honorific' && before.end === items[index]?.start ? before : items[index])?.start ?? 0;
  return wordAt(scan, at - 1) === 'thay' || REPLACING.test(textOf(scan, Math.max(0, at - LONGEST_REPLACING), at));
}

const REPLACING = /(?:^| )(?:kế nhiệm|thay thế|thay cho|người tiền nhiệm(?: của (?:mình|ông|bà))?(?: là)?)$/i;
const LONGEST_REPLACING = 6;

const GIVING =
  /^(?:ký|trao|công bố|phê chuẩn|bổ nhiệm|điều động|chỉ định|bầu|miễn nhiệm|giới thiệu|quyết định|phân công|đề nghị|yêu cầu|chúc mừng|tặng)$/;

const FARTHEST_PASSIVE = 14;
const FARTHEST_LEFT = 24;

/**
 * *A đã ký quyết định bổ nhiệm … giữ chức*: who gives the post does not get it; *A được bổ nhiệm*, *A được điều động đến … và bổ nhiệm*,
 * *A thôi giữ chức … để bổ nhiệm* does.
 */
function isAgent(scan: Reading['scan'], from: number, to: number): boolean {
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

/** A line that leads to another article. */
const isTeaser = (scan: Reading['scan'], from: number): boolean =>
  /^(?:đọc|xem|tin|bài) (?:thêm|tiếp|liên quan)$/i.test(textOf(scan, from, from + 2)) ||
  /^(?:tin|bài) liên quan$/i.test(textOf(scan, from, from + 3));

/** *ông*, *bà*, *đồng chí* without a name after it, anywhere in words [from, to). */
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
