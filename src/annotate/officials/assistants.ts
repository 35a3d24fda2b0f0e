/** Whose name stands behind *Trợ lý Tổng thống Nga*: the assistant's, or that of the one assisted. */

import type { Name } from './items';
import type { Post } from './posts';
import { hashRun, type Scan, signAt, textOf, wordAt } from './scan';
import { itemAt, itemFrom, type Reading, type Sighting } from './sightings';

/**
 * *Trợ lý Ngoại trưởng Mỹ X*, *trợ lý Tổng thư ký NATO X*, *Đặc phái viên Tổng thống Mỹ X*, *Trợ lý Bộ trưởng A phụ trách B X*: ranks of that
 * service, and X holds them. In *trợ lý Tổng thống X* X is the president; in *Trợ lý Tổng thống Nga X* he is the assistant, unless the
 * article calls X president elsewhere or names the assistant beside him; after *của* only where somebody else is called president.
 */
export function isAssistantPost(
  reading: Reading,
  sighting: Sighting,
  { start, titleStart }: Post,
  assisted: Post,
): boolean {
  const { scan } = reading;
  if (assisted.end > (assisted.organisation?.end ?? assisted.end)) return true;
  if (/^đặc (?:phái viên|sứ)$/i.test(textOf(scan, titleStart, assisted.titleStart))) return true;
  if (/^(?:ngoại trưởng|tổng thư ký)$/i.test(textOf(scan, assisted.titleStart, assisted.titleEnd))) return true;
  if (!isAbroad(assisted) || sighting.name.end <= sighting.name.start + 1 || isBesideAnother(reading, sighting, start))
    return false;
  const holders = holdersOf(reading, assisted);
  if (holders.some((name) => isSame(scan, sighting.name, name))) return false;
  return wordAt(scan, assisted.start - 1) !== 'của' || holders.length > 0;
}

const isAbroad = ({ organisation }: Post): boolean => (organisation?.country ?? 'Việt Nam') !== 'Việt Nam';

/** *ông B, trợ lý Tổng thống Mỹ X*; *trợ lý Tổng thống Mỹ X, ông B*. */
function isBesideAnother({ items, scan }: Reading, { name }: Sighting, start: number): boolean {
  const next = signAt(scan, name.end) === ',' ? itemAt(items, name.end + 1) : undefined;
  const before = items[itemFrom(items, start) - 1];
  return (
    next?.kind === 'honorific' || (before?.kind === 'name' && /^(?:[,(-]|là)$/.test(textOf(scan, before.end, start)))
  );
}

/** The names before which the post of the one assisted stands by itself. */
const holdersOf = ({ items }: Reading, { head }: Post): Name[] =>
  items.flatMap((item, index) => {
    const post = items[index - 1];
    const holds = post?.kind === 'post' && post.head === head && post.assisted === null && post.end === item.start;
    return item.kind === 'name' && holds ? [item] : [];
  });

/** The same name, or its last word. */
const isSame = (scan: Scan, a: Name, b: Name): boolean =>
  hashRun(scan, a.start, a.end) === hashRun(scan, b.start, b.end) ||
  wordAt(scan, a.end - 1) === wordAt(scan, b.end - 1);
