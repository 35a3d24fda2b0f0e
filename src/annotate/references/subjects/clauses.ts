/** Which comma ends a subject: *…, theo đó mỗi xã lập một quỹ* begins a new clause, *…, y tế, văn hóa và thể thao* continues the list. */

import { COLLOCATION, TASK, WITH_TASK } from './collocations';
import { endOfAppointment, isListOfPlaces, isPostOfPerson } from './names';
import { isSameSemanticClass } from './semantic-classes';
import {
  ACTOR,
  AMENDED,
  AMENDS,
  AMOUNT,
  CLAUSE,
  FINITE,
  INITIALS,
  ISSUER_ACTION,
  LAST_ITEM,
  LAW,
  LOCATION,
  LONGEST_ITEM,
  LONGEST_LAST_ITEM,
  NEAR,
  PASSIVE_CLAUSE,
  SHORT,
  TIME,
} from './subject-words';

/**
 * Returns `subject` up to the comma that ends it. A comma does not end it within a collocation, between tasks or things of one semantic
 * class, or after few words if no clause follows. `closed`: the end of `subject` is the end of a clause.
 */
export function upToClause(subject: string, closed: boolean): string {
  const [, amended = '', about] = AMENDED.exec(subject) ?? [];
  if (about !== undefined) return amended + upToClause(about, closed);
  const parts = subject.split(', ');
  let end = endOfAppointment(parts);
  while (end < parts.length) {
    if (continuesSubject(parts.slice(0, end).join(', '), parts[end] ?? '', closed || end < parts.length - 1)) end++;
    else {
      const listed = endOfList(parts, end, closed);
      if (listed === end) break;
      end = listed;
    }
  }
  return parts.slice(0, end).join(', ').trim();
}

/** Whether `part`, after a comma, continues the subject `said`. `mayEnd`: `part` is complete, not the beginning of a clause. */
function continuesSubject(said: string, part: string, mayEnd: boolean): boolean {
  const words = said.split(' ');
  const last = words.slice(-NEAR);
  const next = part.split(' ');
  if (COLLOCATION.test(`${last.slice(-3).join(' ')}, ${next.slice(0, 3).join(' ')}`)) return true;
  if (TIME.test(part) || (INITIALS.test(last.at(-1) ?? '') && INITIALS.test(part) && !FINITE.test(part))) return true;
  if (isListOfPlaces(said, part) || (mayEnd && isPostOfPerson(said, part) && !FINITE.test(part))) return true;
  if (LAW.exec(part)?.index === 0) return AMENDS.test(said) && LAW.test(said) && !FINITE.test(part);
  if (LOCATION.test(part)) return /^\p{Lu}/u.test(last.at(-1) ?? '') && !FINITE.test(part);
  if (/^\p{Lu}/u.test(part) || CLAUSE.test(part)) return false;
  if (!FINITE.test(part) && isSameSemanticClass(words.slice(-2 * NEAR).join(' '), part, !mayEnd)) return true;
  if (words.length <= SHORT)
    return (
      (mayEnd || !ACTOR.test(part)) && !ISSUER_ACTION.test(part) && !PASSIVE_CLAUSE.test(part) && !AMOUNT.test(part)
    );
  // *loại hình báo nói, báo hình và báo điện tử*, *điện năng lượng tái tạo, điện năng lượng mới*
  const repeats =
    words
      .slice(-2 * NEAR)
      .join(' ')
      .includes(next.slice(0, 2).join(' ')) && next.length > 1;
  return (
    repeats || (last.includes(next[0] ?? '') && !PASSIVE_CLAUSE.test(part)) || (WITH_TASK.test(said) && TASK.test(part))
  );
}

/** Returns the end of the list that continues at `from`; `from` itself if a clause may begin there or later. */
function endOfList(parts: string[], from: number, closed: boolean): number {
  for (let end = from; end < parts.length; end++) {
    const part = parts[end] ?? '';
    if (/^\p{Lu}/u.test(part) || CLAUSE.test(part) || ISSUER_ACTION.test(part) || FINITE.exec(part)?.index === 0)
      return end;
    const longest = LAST_ITEM.test(part) ? LONGEST_LAST_ITEM : LONGEST_ITEM;
    if (FINITE.test(part) || part.split(' ').length > longest) return from;
    if (end > from && LAST_ITEM.test(part) && !ACTOR.test(part)) return end + 1;
  }
  return closed && !ACTOR.test(parts[from] ?? '') ? parts.length : from;
}
