/** Whose name stands behind *Trợ lý Tổng thống Nga*: the assistant's, or that of the one assisted. */

import type { Name } from '../items/items';
import type { Reading, Sighting } from '../items/sightings';
import type { Post } from '../posts/post';
import { hashRun, type Scan, textOf, wordAt } from '../words/scan';
import { assistantBehind, isBesideAnother } from './assistants-beside';

/**
 * *Trợ lý Ngoại trưởng Mỹ X*, *trợ lý Tổng thư ký NATO X*, *Đặc phái viên Tổng thống Mỹ X*, *Trợ lý Bộ trưởng A phụ trách B X*: ranks of that
 * service, and X holds them. In *trợ lý Tổng thống X* X is the president; in *Trợ lý Tổng thống Nga X* he is the assistant, unless the
 * article calls X president elsewhere or names the assistant beside him; after *của* only where somebody else is called president. At
 * home X is the assistant of *Tổng Bí thư*, *Chủ tịch nước*, *Thủ tướng* where the article names somebody else who is that, or names
 * nobody so, and no words lead on to the one assisted: *là trợ lý Thủ tướng X*.
 */
export function isAssistantPost(
  reading: Reading,
  sighting: Sighting,
  { start, titleStart, end, head }: Post,
  assisted: Post,
): boolean {
  const { scan } = reading;
  if (assistantBehind(reading, sighting) !== null) return false;
  // *Đặc phái viên của Tổng thống Mỹ về Trung Đông X*: the field is the envoy's.
  if (end > assisted.end || assisted.end > (assisted.organisation?.end ?? assisted.end)) return true;
  if (/^đặc (?:phái viên|sứ)$/i.test(textOf(scan, titleStart, assisted.titleStart))) return true;
  const speaks = head.flags.includes('Q');
  if (!speaks && /^(?:ngoại trưởng|tổng thư ký)$/i.test(textOf(scan, assisted.titleStart, assisted.titleEnd)))
    return true;
  if (sighting.name.end <= sighting.name.start + 1 || isBesideAnother(reading, sighting, start)) return false;
  const holders = holdersOf(reading, assisted);
  if (holders.some((name) => isSame(scan, sighting.name, name))) return false;
  // *người phát ngôn của Tổng thống Nga X*; who X is must be told elsewhere where no country is.
  if (speaks && isAbroad(assisted)) return true;
  if (!isAbroad(assisted))
    return isHeldByOne(scan, assisted) && (holders.length > 0 || standsAlone(scan, { start, titleStart, assisted }));
  return wordAt(scan, assisted.start - 1) !== 'của' || holders.length > 0;
}

/** *Chủ tịch nước*, *Chủ tịch Quốc hội*: whoever else the article names is not; so of a minister. */
const isHeldByOne = (scan: Scan, { start, end, deputy }: Post): boolean =>
  !deputy &&
  /^(?:tổng bí thư|chủ tịch nước|chủ tịch quốc hội|thủ tướng|bộ trưởng)(?: |$)/i.test(textOf(scan, start, end));

/** *Trợ lý Thủ tướng X cho biết*; not *thư ký*, not *của*, nor what somebody was or worked as. */
const standsAlone = (
  scan: Scan,
  { start, titleStart, assisted }: Pick<Post, 'start' | 'titleStart'> & { assisted: Post },
): boolean =>
  start === titleStart &&
  /^trợ lý$/i.test(textOf(scan, titleStart, assisted.start)) &&
  !/^(?:là|làm|cho|của|chức|danh|vụ|trí|từng|cựu|nguyên)$/.test(wordAt(scan, start - 1));

const isAbroad = ({ organisation }: Post): boolean => (organisation?.country ?? 'Việt Nam') !== 'Việt Nam';

/** More are not looked at; keeps hostile text linear. */
const MOST_HOLDERS = 50;

/** The names before which a post of the head stands by itself. */
export function heldBy({ holders, items }: Reading, head: Post['head']): { post: Post; name: Name }[] {
  let all = holders.get(head);
  if (all === undefined) {
    all = [];
    for (let index = 1; index < items.length && all.length < MOST_HOLDERS; index++) {
      const [post, name] = [items[index - 1], items[index]];
      if (name?.kind !== 'name' || post?.kind !== 'post' || post.end !== name.start) continue;
      if (post.head === head && post.assisted === null) all.push({ post, name });
    }
    holders.set(head, all);
  }
  return all;
}

/** Those of them whose office is that of the one assisted. */
const holdersOf = (reading: Reading, assisted: Post): Name[] =>
  heldBy(reading, assisted.head).flatMap(({ post, name }) => (isSameOffice(post, assisted) ? [name] : []));

/** Of those in office at home; presidents of other states tell that *của Tổng thống Mỹ X* is about the envoy. */
const isSameOffice = (post: Post, assisted: Post): boolean =>
  isAbroad(assisted) ||
  (!isAbroad(post) &&
    post.status !== 'former' &&
    post.deputy === assisted.deputy &&
    post.organisation?.national === assisted.organisation?.national);

/** The same name, or its last word. */
export const isSame = (scan: Scan, a: Name, b: Name): boolean =>
  hashRun(scan, a.start, a.end) === hashRun(scan, b.start, b.end) ||
  wordAt(scan, a.end - 1) === wordAt(scan, b.end - 1);
