/** Which comma ends a subject: *…, theo đó mỗi xã lập một quỹ* is a clause of its own, *…, y tế, văn hóa và thể thao* is not. */

import { isOfFamily } from './families';
import { endOfAppointment, isListOfPlaces, isPostOfPerson } from './lists';
import { PAIR, TASK, WITH_TASK } from './pairs';
import {
  ACTOR,
  AMENDED,
  AMENDS,
  AMOUNT,
  BEFALLS,
  CLAUSE,
  DEED,
  FINITE,
  INITIALS,
  LAST_ITEM,
  LAW,
  LIES_IN,
  LONGEST_ITEM,
  LONGEST_LAST_ITEM,
  NEAR,
  SHORT,
  TIME,
} from './subject-words';

/**
 * `subject` up to the comma that ends it: not one between words that go together, tasks, things of one kind, or after few words and before
 * a small letter of no clause. `closed`: its end is that of a clause.
 */
export function upToClause(subject: string, closed: boolean): string {
  const [, amended = '', about] = AMENDED.exec(subject) ?? [];
  if (about !== undefined) return amended + upToClause(about, closed);
  const parts = subject.split(', ');
  let end = endOfAppointment(parts);
  while (end < parts.length) {
    if (goesOn(parts.slice(0, end).join(', '), parts[end] ?? '', closed || end < parts.length - 1)) end++;
    else {
      const listed = endOfList(parts, end, closed);
      if (listed === end) break;
      end = listed;
    }
  }
  return parts.slice(0, end).join(', ').trim();
}

/** `mayEnd`: `part` is all that stands there, no beginning of a clause. */
function goesOn(said: string, part: string, mayEnd: boolean): boolean {
  const words = said.split(' ');
  const last = words.slice(-NEAR);
  const next = part.split(' ');
  if (PAIR.test(`${last.slice(-3).join(' ')}, ${next.slice(0, 3).join(' ')}`)) return true;
  if (TIME.test(part) || (INITIALS.test(last.at(-1) ?? '') && INITIALS.test(part) && !FINITE.test(part))) return true;
  if (isListOfPlaces(said, part) || (mayEnd && isPostOfPerson(said, part) && !FINITE.test(part))) return true;
  if (LAW.exec(part)?.index === 0) return AMENDS.test(said) && LAW.test(said) && !FINITE.test(part);
  if (LIES_IN.test(part)) return /^\p{Lu}/u.test(last.at(-1) ?? '') && !FINITE.test(part);
  if (/^\p{Lu}/u.test(part) || CLAUSE.test(part)) return false;
  if (!FINITE.test(part) && isOfFamily(words.slice(-2 * NEAR).join(' '), part, !mayEnd)) return true;
  if (words.length <= SHORT)
    return (mayEnd || !ACTOR.test(part)) && !DEED.test(part) && !BEFALLS.test(part) && !AMOUNT.test(part);
  // *loại hình báo nói, báo hình và báo điện tử*, *điện năng lượng tái tạo, điện năng lượng mới*
  const again =
    words
      .slice(-2 * NEAR)
      .join(' ')
      .includes(next.slice(0, 2).join(' ')) && next.length > 1;
  return again || (last.includes(next[0] ?? '') && !BEFALLS.test(part)) || (WITH_TASK.test(said) && TASK.test(part));
}

/** Where the list of things ends that goes on at `from`; `from` where a clause may begin there or further on. */
function endOfList(parts: string[], from: number, closed: boolean): number {
  for (let end = from; end < parts.length; end++) {
    const part = parts[end] ?? '';
    if (/^\p{Lu}/u.test(part) || CLAUSE.test(part) || DEED.test(part) || FINITE.exec(part)?.index === 0) return end;
    const longest = LAST_ITEM.test(part) ? LONGEST_LAST_ITEM : LONGEST_ITEM;
    if (FINITE.test(part) || part.split(' ').length > longest) return from;
    if (end > from && LAST_ITEM.test(part) && !ACTOR.test(part)) return end + 1;
  }
  return closed && !ACTOR.test(parts[from] ?? '') ? parts.length : from;
}
