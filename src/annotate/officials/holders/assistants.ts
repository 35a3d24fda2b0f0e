/** Whether the name after *Trợ lý Tổng thống Nga* is the assistant's or the principal's. */

import type { Name } from '../items/item';
import type { NameMention, Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { hashRun, type Scan, textOf, wordAt } from '../words/scan';
import { assistantBehind, isBesideAnother } from './assistants-beside';

/**
 * Whether the name X is the assistant's. *Trợ lý Ngoại trưởng Mỹ X*, *trợ lý Tổng thư ký NATO X*, *Đặc phái viên Tổng thống Mỹ X* and *Trợ
 * lý Bộ trưởng A phụ trách B X* are posts of X. In *trợ lý Tổng thống X* X is the president. In *Trợ lý Tổng thống Nga X* X is the
 * assistant, unless the article calls X president elsewhere or names the assistant nearby; after *của* only if it calls somebody else
 * president. For Vietnamese leaders X is the assistant if the article names another holder; or if it names none, and no word such as *là*
 * precedes (*là trợ lý Thủ tướng X*).
 */
export function isAssistantPost(
  reading: Reading,
  mention: NameMention,
  { start, titleStart, end, head }: Post,
  assisted: Post,
): boolean {
  const { scan } = reading;
  if (assistantBehind(reading, mention) !== null) return false;
  // *Đặc phái viên của Tổng thống Mỹ về Trung Đông X*: the portfolio is the envoy's.
  if (end > assisted.end || assisted.end > (assisted.organisation?.end ?? assisted.end)) return true;
  if (/^đặc (?:phái viên|sứ)$/i.test(textOf(scan, titleStart, assisted.titleStart))) return true;
  const speaks = head.flags.includes('Q');
  if (!speaks && /^(?:ngoại trưởng|tổng thư ký)$/i.test(textOf(scan, assisted.titleStart, assisted.titleEnd)))
    return true;
  if (mention.name.end <= mention.name.start + 1 || isBesideAnother(reading, mention, start)) return false;
  const holders = holdersOf(reading, assisted);
  if (holders.some((name) => isSame(scan, mention.name, name))) return false;
  // *người phát ngôn của Tổng thống Nga X*; without a country the principal must be named elsewhere.
  if (speaks && isAbroad(assisted)) return true;
  if (!isAbroad(assisted))
    return isHeldByOne(scan, assisted) && (holders.length > 0 || standsAlone(scan, { start, titleStart, assisted }));
  return wordAt(scan, assisted.start - 1) !== 'của' || holders.length > 0;
}

/** *Chủ tịch nước*, *Chủ tịch Quốc hội*: offices, including ministers, with only one holder. */
const isHeldByOne = (scan: Scan, { start, end, deputy }: Post): boolean =>
  !deputy &&
  /^(?:tổng bí thư|chủ tịch nước|chủ tịch quốc hội|thủ tướng|bộ trưởng)(?: |$)/i.test(textOf(scan, start, end));

/** *Trợ lý Thủ tướng X cho biết*; not with *thư ký* or *của*, nor after a verb of office. */
const standsAlone = (
  scan: Scan,
  { start, titleStart, assisted }: Pick<Post, 'start' | 'titleStart'> & { assisted: Post },
): boolean =>
  start === titleStart &&
  /^trợ lý$/i.test(textOf(scan, titleStart, assisted.start)) &&
  !/^(?:là|làm|cho|của|chức|danh|vụ|trí|từng|cựu|nguyên)$/.test(wordAt(scan, start - 1));

const isAbroad = ({ organisation }: Post): boolean => (organisation?.country ?? 'Việt Nam') !== 'Việt Nam';

/** Limit that keeps the time linear for hostile text. */
const MAX_HOLDERS = 50;

/** Returns the names right after a post with that head (posts of assistants excluded), with the post; cached. */
export function heldBy({ holders, items }: Reading, head: Post['head']): { post: Post; name: Name }[] {
  let all = holders.get(head);
  if (all === undefined) {
    all = [];
    for (let index = 1; index < items.length && all.length < MAX_HOLDERS; index++) {
      const [post, name] = [items[index - 1], items[index]];
      if (name?.kind !== 'name' || post?.kind !== 'post' || post.end !== name.start) continue;
      if (post.head === head && post.assisted === null) all.push({ post, name });
    }
    holders.set(head, all);
  }
  return all;
}

/** The names of those holders whose office is the principal's. */
const holdersOf = (reading: Reading, assisted: Post): Name[] =>
  heldBy(reading, assisted.head).flatMap(({ post, name }) => (isSameOffice(post, assisted) ? [name] : []));

/** Compares Vietnamese offices; for a foreign principal any foreign president counts. */
const isSameOffice = (post: Post, assisted: Post): boolean =>
  isAbroad(assisted) ||
  (!isAbroad(post) &&
    post.status !== 'former' &&
    post.deputy === assisted.deputy &&
    post.organisation?.national === assisted.organisation?.national);

/** Whether the names are the same, or share the last word. */
export const isSame = (scan: Scan, a: Name, b: Name): boolean =>
  hashRun(scan, a.start, a.end) === hashRun(scan, b.start, b.end) ||
  wordAt(scan, a.end - 1) === wordAt(scan, b.end - 1);
