/** Assistants whose names stand beside those of their principals: *ông B, trợ lý Tổng thống Mỹ X*; *trợ lý Tổng thống Mỹ X, ông B, nói*. */

import { firstItemFrom, itemAt, type NameMention, type Reading } from '../items/reading';
import { signAt, textOf } from '../words/scan';

/** *Đặc phái viên của Tổng thống Mỹ X về Trung Đông, ông B, đến*: returns B, whose name is between commas and not in a list; or null. */
export function assistantBehind({ items, scan, mentionOf }: Reading, { name, index }: NameMention): NameMention | null {
  const next = items[index + 1];
  const named = next?.kind === 'honorific' ? items[index + 2] : next;
  if (next === undefined || named?.kind !== 'name' || next.start > name.end + LONGEST_FIELD) return null;
  if (!/^(?:(?:về|tại|phụ trách) [^,.;]+)?,$/.test(textOf(scan, name.end, next.start))) return null;
  const { end } = named;
  const closed = signAt(scan, end) === ',' && itemAt(items, end + 1) === undefined;
  return closed ? (mentionOf.get(named) ?? null) : null;
}

const LONGEST_FIELD = 8;

/** *ông B, trợ lý Tổng thống Mỹ X*; *trợ lý Tổng thống Mỹ X, ông B*. */
export function isBesideAnother({ items, scan }: Reading, { name }: NameMention, start: number): boolean {
  const next = signAt(scan, name.end) === ',' ? itemAt(items, name.end + 1) : undefined;
  const before = items[firstItemFrom(items, start) - 1];
  return (
    next?.kind === 'honorific' || (before?.kind === 'name' && /^(?:[,(-]|là)$/.test(textOf(scan, before.end, start)))
  );
}
