/** Rows of coordinated names: *A (…), B và ông C*. */

import type { Name } from '../items/item';
import { itemAt, type NameMention, type Reading } from '../items/reading';
import { signAt, wordAt } from '../words/scan';

/** People in one row; keeps the time linear for hostile text. */
const MAX_NAMES = 40;

/** Returns the coordinated names, beginning with `first`. */
export function coordinated(reading: Reading, first: NameMention): NameMention[] {
  const { items } = reading;
  const row = [first];
  let last: Name = first.name;
  for (let index = first.index + 1; index < items.length && row.length < MAX_NAMES; index++) {
    const item = items[index];
    if (item?.kind !== 'name') continue;
    const mention = isRow(reading, last.end, item.start) ? reading.mentionOf.get(item) : undefined;
    if (mention === undefined) break;
    row.push(mention);
    last = item;
  }
  return row;
}

/** Words between two names of a row. */
const LONGEST_JOINT = 60;
const HONORIFICS = new Set(['ông', 'bà', 'đồng', 'chí', 'anh', 'chị']);

/** Whether only commas, *và*, honorifics, ranks and brackets separate two names. */
export function isRow(reading: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  const { scan } = reading;
  let depth = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    const sign = signAt(scan, at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth > 0) continue;
    else if (/^(?:[,;]|và|cùng)$/.test(wordAt(scan, at))) joined = true;
    else if (sign !== '') return false;
    else if (!HONORIFICS.has(wordAt(scan, at))) {
      const end = titleEnd(reading, at);
      if (end < 0) return false;
      at = end - 1;
    }
  }
  return joined && depth === 0;
}

/** Returns the word after the rank, degree or honorific at `at`; -1 if there is none. */
function titleEnd({ items }: Reading, at: number): number {
  const item = itemAt(items, at);
  return item?.kind === 'rank' || item?.kind === 'degree' || item?.kind === 'honorific' ? item.end : -1;
}
