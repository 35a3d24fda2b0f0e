/** Rows of people called together: *Ông A, B giữ chức …*; over a colon too, *các đồng chí: A, B giữ chức …*, *các ông, bà: A, B*. */

import type { Reading, Sighting } from '../items/sightings';
import { signAt } from '../words/scan';
import { isRow } from './lists';

/** The first word of what calls the row over a colon whose first is the name; -1 where nothing does. */
export function calledFrom({ items, scan }: Reading, { index, name }: Sighting): number {
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

/** People in one row at most; keeps hostile text linear. */
export const MOST_SHARING = 40;

/** *Ông A, B, C giữ chức …*: the names right before in one row, of whom nothing else is said; the first has the honorific. */
export function rowBefore(reading: Reading, subject: Sighting): Sighting[] {
  const { sightings, items } = reading;
  const row: Sighting[] = [];
  let later = subject;
  for (let at = subject.order - 1; at >= 0 && row.length < MOST_SHARING; at--) {
    const other = sightings[at];
    if (other === undefined || other.holdings.length > 0 || later.gender !== null) break;
    if (!isRow(reading, other.name.end, later.name.start)) break;
    row.push(other);
    later = other;
  }
  const before = items[later.index - 1];
  const isCalled = before?.kind === 'honorific' && before.end === later.name.start;
  return isCalled || calledFrom(reading, later) >= 0 ? row : [];
}
