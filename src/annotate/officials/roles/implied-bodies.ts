/** Bodies that a post omits because the context gives them: *Ban tổ chức lễ tang gồm … do X làm Trưởng ban*. */

import { firstItemFrom, type Reading } from '../items/reading';
import { bodyBefore, bodyBeforeHaving } from '../organisations/body-before';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { beginsWith, bodyHasPost, isPostInLedBody, senderOf, withDelegation } from '../posts/led-bodies';
import type { Post } from '../posts/post';
import { type Scan, signAt, textOf, wordAt } from '../words/scan';
import { headingBody, isListed, MAX_LINES } from './listed-lines';
import { staffBody } from './staff-lists';

/** For *Trưởng ban*, *Trưởng đoàn* without a body: the *ban*, *đoàn* that this sentence or the one before begins with; also *Tổng cục A có Chủ nhiệm là …*, *Hội đồng A gồm Chủ tịch …*. */
export function impliedBody(reading: Reading, post: Post): Organisation | null {
  const { scan, sentences, items } = reading;
  const { noun } = post.head;
  if (post.organisation !== null || /[SFV]/.test(post.head.flags)) return null;
  const sentence = sentences.of[post.start] ?? 0;
  const chief = chiefsBody(reading, post) ?? staffBody(reading, post);
  if (chief !== null) return chief;
  const led = ledBy(scan, post);
  const sender = led === null ? null : senderOf(scan, post, led);
  if (sender !== null) return sender;
  if (led !== null && isPostInLedBody(scan, post, led)) return led;
  if (noun !== '') {
    const first = Math.max(sentences.first[sentence] ?? 0, post.start - LONGEST_SENTENCE);
    const formed = bodyBefore(scan, 'gồm', post.start, first) ?? headingBody(reading, post, sentence);
    if (formed !== null && beginsWith(scan, formed.start, noun)) return formed;
    // *Theo đó, Cục A có 3 Phó Cục trưởng*
    const having = bodyBeforeHaving(scan, post.start);
    if (having !== null && beginsWith(scan, having.start, noun)) return having;
    // *Đoàn A do X làm trưởng đoàn; Đoàn B do Y làm trưởng đoàn*: the body at the beginning of this clause was not recognised.
    const clause = clauseStart(scan, post.start, first);
    if (signAt(scan, clause - 1) === ';' && beginsWith(scan, clause, noun)) return null;
  } else {
    const having = bodyBeforeHaving(scan, post.start);
    if (having !== null) return having;
  }
  const spoken = representedBody(scan, sentences.first[sentence] ?? 0);
  if (spoken !== null && spoken.end < post.start && bodyHasPost(scan, post, spoken)) return spoken;
  for (let back = sentence; back >= Math.max(0, sentence - 1); back--) {
    const first = pastOpening(scan, sentences.first[back] ?? 0);
    if (items[firstItemFrom(items, first)]?.start === first) continue;
    const begins = noun !== '' && beginsWith(scan, first, noun) && !STANDING.test(textOf(scan, first, first + 3));
    if (!begins && (noun !== '' || back !== sentence || scan.lexicon.bodies.end(scan.words, first) < 0)) continue;
    const organisation = organisationAt(scan, first, '');
    // *Đoàn A do X làm trưởng đoàn. Đoàn B do Y làm trưởng đoàn*: not the previous body, although this one was not recognised.
    if (begins && back === sentence && (organisation === null || organisation.end <= first + 1)) return null;
    if (organisation === null || organisation.end <= first + 1) continue;
    if (
      begins ||
      /^(?:(?:hiện )?(?:đã )?(?:đủ|có)|gồm)(?: |$)/.test(
        textOf(scan, organisation.end, organisation.end + 3).toLowerCase(),
      )
    )
      return organisation;
  }
  return null;
}

/** *Đoàn A do X làm trưởng đoàn*: returns the body that the holder leads, or null. */
function ledBy(scan: Scan, { start, head }: Post): Organisation | null {
  const led = bodyBefore(scan, 'do', start, start - FARTHEST);
  return led === null ? null : withDelegation(scan, led, head.noun);
}

/**
 * *Giám đốc Sở A X và Phó giám đốc Y*: a deputy's body is that of the head earlier in the sentence; for several deputies also in the
 * previous sentence: *X làm Giám đốc Sở A. Các Phó Giám đốc gồm: Y, Z*; in a list of lines also in the lines above.
 */
function chiefsBody(reading: Reading, post: Post): Organisation | null {
  const { scan, sentences, items } = reading;
  const member = MEMBER.test(textOf(scan, post.titleStart, post.titleEnd));
  if (!post.deputy && !member) return null;
  const sentence = sentences.of[post.start] ?? 0;
  const farthest = isListed(scan, sentences.first[sentence] ?? 0, post) ? MAX_LINES : post.plural ? 1 : 0;
  for (let index = firstItemFrom(items, post.start) - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || sentence - (sentences.of[item.start] ?? 0) > farthest) return null;
    if (post.start - item.start > FARTHEST_CHIEF) return null;
    if (item.kind !== 'post' || item.deputy) continue;
    // *Chủ tịch UBND tỉnh X gặp ông Y, ủy viên*: not a list of members.
    if (member && items[index + 1]?.start === item.end) return null;
    if (member ? !CHIEF.test(textOf(scan, item.titleStart, item.titleEnd)) : item.head !== post.head) continue;
    // *A, nguyên Chủ tịch UBND tỉnh B; các Phó Chủ tịch C*: not A's former body.
    if (item.status === 'former' && post.status !== 'former') continue;
    const body = item.organisation ?? impliedBody(reading, item);
    // A firm's chairman may stand near a public office without a body.
    return body?.other ? null : body;
  }
  return null;
}

/** *Ban Chỉ đạo A gồm: ông X, Trưởng ban; ông Y, ủy viên*: members belong to the body of the chief mentioned before. */
const MEMBER = /^ủy viên$/i;
const CHIEF = /^(?:trưởng ban|chủ tịch|chủ nhiệm|trưởng đoàn|tổ trưởng)$/i;

/** Words; keeps the time linear for hostile text. */
const FARTHEST_CHIEF = 300;

/** *Như vậy, Tổng cục A có …*: returns the word after an introductory phrase. */
function pastOpening(scan: Scan, first: number): number {
  if (!/^(?:như vậy|hiện nay|hiện tại|đến nay)$/i.test(textOf(scan, first, first + 2))) return first;
  return signAt(scan, first + 2) === ',' ? first + 3 : first + 2;
}

const REPRESENTING =
  /^(?:(?:về )?phía|(?:thay mặt|đại diện)(?: cho)?|tham dự có đại diện)(?: (?:các )?(?:lãnh đạo|đại biểu|cơ quan|đoàn))?(?: của)?(?= )/i;
const LONGEST_REPRESENTING = 8;

/** *Về phía Bộ A có Thứ trưởng …*, *Đại diện cho Bộ A, Thứ trưởng …*: returns the body that the people in the sentence at word `first` represent, or null. */
function representedBody(scan: Scan, first: number): Organisation | null {
  const lead = REPRESENTING.exec(textOf(scan, first, Math.min(first + LONGEST_REPRESENTING, scan.words.size)));
  if (lead === null) return null;
  const organisation = organisationAt(scan, first + lead[0].split(' ').length, '');
  if (organisation === null || organisation.end <= organisation.start + 1) return null;
  return /^[,:]$/.test(signAt(scan, organisation.end)) || /^(?:có|gồm)$/.test(wordAt(scan, organisation.end))
    ? organisation
    : null;
}

/** Bodies of the Party that have secretaries instead of a chief. */
const STANDING = /^ban (?:bí thư|chấp hành|thường vụ|cán sự)/i;
const FARTHEST = 25;
/** Words; keeps the time linear for hostile text. */
const LONGEST_SENTENCE = 150;

/** Returns the word after the last semicolon before `at`; `first` if there is none. */
function clauseStart(scan: Scan, at: number, first: number): number {
  for (let here = at - 1; here > first; here--) if (signAt(scan, here) === ';') return here + 1;
  return first;
}
