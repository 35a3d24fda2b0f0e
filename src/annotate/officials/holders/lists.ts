/** Posts stated once for several people: *các Phó Thủ tướng: A, B, C*; *hai cựu Bộ trưởng A và B*; *Các ủy viên gồm:* and a list of lines. */

import { attach, type NameMention, type Reading } from '../items/reading';
import { signAt } from '../words/scan';
import { countedHolders } from './counted-holders';
import { attachHeading } from './headed-lists';
import { withMinistry } from './ministries-listed';
import { coordinated } from './name-rows';
import { beginsRow } from './row-after-semicolon';

export function attachLists(reading: Reading): void {
  shareInRows(reading);
  for (const item of reading.items) {
    if (item.kind !== 'post' || reading.taken.has(item)) continue;
    attachHeading(reading, item);
    for (const holder of countedHolders(reading, item)) attach(reading, holder, item);
  }
}

function shareInRows(reading: Reading): void {
  /** The last sentence with a plural honorific, *các ông*. */
  let calledIn = -1;
  for (const mention of reading.mentions) {
    if (mention.group !== null) calledIn = reading.sentences.of[mention.name.start] ?? -1;
    const isCalled = mention.group !== null || (calledIn >= 0 && beginsRow(reading, mention, calledIn));
    if (isCalled) {
      mention.group = coordinated(reading, mention);
      shareBackwards(reading, mention.group);
    }
    sharePlural(reading, mention);
  }
}

/** *Các ông A, B, nguyên Phó Chủ tịch …*: names without posts share those of the last. */
function shareBackwards(reading: Reading, group: NameMention[]): void {
  const last = group.at(-1);
  // *A và B (Bí thư …)*: the bracket belongs to the last only.
  if (last === undefined || signAt(reading.scan, last.name.end) === '(') return;
  const shared = last.attached.filter(({ post }) => post.start >= last.name.end);
  const others = group.slice(0, -1);
  if (others.some(({ attached }) => attached.length > 0)) return;
  for (const other of others)
    for (const { post, status, weight } of shared) attach(reading, other, post, status, weight);
}

/** *hai cựu Bộ trưởng A và B*: coordinated names share the plural posts before the first, unless they have posts of their own. */
function sharePlural(reading: Reading, first: NameMention): void {
  const { start, end } = first.name;
  // Not the posts in a bracket of the previous name.
  const shared = first.attached.filter(
    ({ post }) => post.plural && post.end <= start && (post.organisation?.start ?? 0) < start,
  );
  if (shared.length === 0) return;
  for (const other of coordinated(reading, first).slice(1)) {
    const hasOwn = other.attached.some(({ post }) => !post.plural && post.end >= end && post.end <= other.name.start);
    if (hasOwn) continue;
    for (const { post, status } of shared) attach(reading, other, withMinistry(reading.scan, post, other), status);
  }
  for (const held of shared) held.post = withMinistry(reading.scan, held.post, first);
}
