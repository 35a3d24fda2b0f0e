/** Coordinated names with a shared honorific: *Ông A, B giữ chức …*; also across a colon, *các đồng chí: A, B giữ chức …*, *các ông, bà: A, B*. */

import type { NameMention, Reading } from '../items/reading';
import { signAt } from '../words/scan';
import { isRow } from './name-rows';

/** Returns the first word of the plural honorific before a colon and the name; -1 if there is none. */
export function rowHonorificStart({ items, scan }: Reading, { index, name }: NameMention): number {
  const called = items[index - 1];
  if (called?.kind !== 'honorific' || called.end + 1 !== name.start || signAt(scan, called.end) !== ':') return -1;
  if (called.plural) return called.start;
  const first = items[index - 2];
  const isPair =
    first?.kind === 'honorific' &&
    first.plural &&
    first.end + 1 === called.start &&
    /^[,/]$/.test(signAt(scan, first.end));
  return isPair ? first.start : -1;
}

/** Maximum of people in one list; keeps the time linear for hostile text. */
export const MAX_SHARING = 40;

/** *Ông A, B, C giữ chức …*: returns the names coordinated before `subject` without posts of their own; the first must have the honorific. */
export function rowBefore(reading: Reading, subject: NameMention): NameMention[] {
  const { mentions, items } = reading;
  const row: NameMention[] = [];
  let later = subject;
  for (let at = subject.order - 1; at >= 0 && row.length < MAX_SHARING; at--) {
    const other = mentions[at];
    if (other === undefined || other.attached.length > 0 || later.gender !== null) break;
    if (!isRow(reading, other.name.end, later.name.start)) break;
    row.push(other);
    later = other;
  }
  const before = items[later.index - 1];
  const isCalled = before?.kind === 'honorific' && before.end === later.name.start;
  return isCalled || rowHonorificStart(reading, later) >= 0 ? row : [];
}
