/** Coordinated people before a verb that attaches one post to all: *ông A và ông B giữ chức …*; *bầu Bí thư … A và Chủ nhiệm … B làm …*. */

import { firstItemFrom, mentionStart, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { type Scan, signAt, textOf } from '../words/scan';
import { closing } from './brackets';
import { MAX_SHARING, rowHonorificStart } from './honorific-rows';

const CHOOSING = /(?:^| )(?:bầu(?: bổ sung| lại)?|bổ nhiệm(?: lại)?|phê chuẩn|chỉ định|điều động|phân công|cử)$/;
const CHOSEN = /(?:^| )được (?:[^,;]+ )?(?:bầu|bổ nhiệm|phê chuẩn|chỉ định|điều động|phân công|cử)(?: |$)/;
const LAST_JOINT = /^[,;]? ?và$/;

/**
 * *bầu Chủ tịch … A, Chủ nhiệm … B và Bí thư … C làm …*; *ông A, Chánh Văn phòng …, và bà B, Giám đốc … được bầu giữ chức …*: returns the
 * others, nearest first. Each may have their own posts. *và* must precede the last, except in *ông A, ông B giữ chức …* at the beginning of a
 * clause or after such a verb.
 */
export function coordinatedHolders(reading: Reading, subject: NameMention, post: Post): NameMention[] {
  const { items, mentions, scan } = reading;
  const others: NameMention[] = [];
  let start = mentionStart(items, subject);
  let commas = false;
  let semicolons = false;
  for (let at = subject.order - 1; at >= 0 && others.length < MAX_SHARING; at--) {
    const other = mentions[at];
    if (other === undefined) break;
    const joint = textOf(scan, ownEnd(reading, other, post), start).toLowerCase();
    if (joint !== ',' && joint !== ';' && !(others.length === 0 && LAST_JOINT.test(joint))) break;
    semicolons ||= joint.startsWith(';');
    commas ||= others.length === 0 && joint === ',';
    others.push(other);
    start = mentionStart(items, other);
  }
  // *các ông A, Chủ tịch …; B, Giám đốc …, làm ủy viên*
  if (others.length === 0 || (semicolons && !isPlural(reading, others.at(-1)))) return [];
  const verb = textOf(scan, ownEnd(reading, subject, post), post.start).toLowerCase();
  const called = rowHonorificStart(reading, others.at(-1) ?? subject);
  if (called >= 0) start = called;
  // *các ông A, Chủ tịch …, và B, Giám đốc …, làm Phó Trưởng ban*
  const after = isPlural(reading, others.at(-1)) ? verb.replace(/^, ?/, '') : verb;
  if (opensClause(reading, start) && /^[\p{L}\d ]+:?$/u.test(after)) return others;
  const before = textOf(scan, Math.max(0, start - 4), start).toLowerCase();
  return CHOOSING.test(before) || (!commas && CHOSEN.test(after)) ? others : [];
}

const isPlural = (reading: Reading, first: NameMention | undefined): boolean => {
  const called = reading.items[(first?.index ?? 0) - 1];
  return (
    (called?.kind === 'honorific' && called.plural) || (first !== undefined && rowHonorificStart(reading, first) >= 0)
  );
};

/** *Trong đó ông A và ông B*, *cho biết ông A và ông B*. */
const OPENING = /(?:^| )(?:(?:trong|theo|khi|lúc|trước) đó|hiện|hiện nay|biết|rằng|khi|việc)$/i;

/** Whether only an introductory phrase or a clause about another appointment precedes word `at`: *…; *, *Theo đó, *, *bầu ông X làm Bí thư, *. */
function opensClause({ items, scan, sentences, taken }: Reading, at: number): boolean {
  const first = sentences.first[sentences.of[at] ?? 0] ?? 0;
  const sign = signAt(scan, at - 1);
  if (at === first || sign === ';' || OPENING.test(textOf(scan, Math.max(first, at - 2), at))) return true;
  if (sign !== ',') return false;
  const last = items[firstItemFrom(items, at) - 1];
  if (last === undefined || last.start < first) return true;
  return last.kind === 'post' && last.end === at - 1 && taken.has(last) && followsVerb(scan, last.start);
}

/** Returns the word after a name and its own bracket or posts before `post`, except those that a verb attaches. */
function ownEnd(reading: Reading, { attached, name }: NameMention, post: Post): number {
  const { scan } = reading;
  const close = signAt(scan, name.end) === '(' ? closing(reading, name.end) : -1;
  if (close > 0 && close < post.start) return close + 1;
  const own = attached.filter((held) => held.post.start >= name.end && held.post.end < post.start);
  return Math.max(name.end, ...own.filter((held) => !followsVerb(scan, held.post.start)).map((held) => held.post.end));
}

const LONGEST_VERB = 4;

function followsVerb({ words, lexicon }: Scan, at: number): boolean {
  for (let length = 1; length <= LONGEST_VERB; length++)
    if (lexicon.events.exactly(words, at - length, at) !== undefined) return true;
  return false;
}
