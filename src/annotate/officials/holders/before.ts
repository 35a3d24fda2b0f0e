/** Attaches the posts, ranks and honorifics before a name: *Thiếu tướng*, *Bí thư Tỉnh ủy*, *Phó Thủ tướng, Bộ trưởng Ngoại giao X*. */

import type { Name } from '../items/item';
import { attach, ENDED, type NameMention, type Reading } from '../items/reading';
import { separatorBetween } from '../items/separators';
import type { Post } from '../posts/post';
import { type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isAssistantPost } from './assistants';
import { assistantBehind } from './assistants-beside';
import { startsClause } from './clause-start';
import { rowHonorificStart } from './honorific-rows';
import { isImpostor } from './impostors';
import { areIncompatible, isOfAnotherPerson } from './incompatible-offices';
import { isOfKin, mayServe } from './kin';
import { BESIDES } from './shared-bodies';
import { mayBeSpouse } from './spouses';
import { stateBehind } from './state-behind';

export function attachBefore(reading: Reading): void {
  for (const mention of reading.mentions) before(reading, mention);
}

function before(reading: Reading, mention: NameMention): void {
  const { items, scan } = reading;
  const { name } = mention;
  const governing = governorOf(reading, mention);
  if (governing !== null) {
    const { start, end } = name;
    governing.organisation ??= { start, end, other: false, country: null, national: false, bare: false };
    return;
  }
  if (rowHonorificStart(reading, mention) >= 0) mention.group = [mention];
  const chain: Post[] = [];
  let at = name.start;
  let index = mention.index - 1;
  for (; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || item.kind === 'name') break;
    const joint = separatorBetween(reading, item.end, at);
    if (joint === null) break;
    // *5 thư ký của Tổng thống, Cố vấn A*
    if (item.kind === 'post' && item.assisted !== null && item.plural && joint !== '') break;
    if (
      item.kind === 'post' &&
      item.assisted !== null &&
      !isAssistantPost(reading, mention, item, item.assisted) &&
      (joint === '' || (joint === ',' && isOfState(chain)))
    ) {
      chain.unshift(item.assisted);
      const assistant = assistantBehind(reading, mention);
      if (assistant !== null) attach(reading, assistant, item);
      break;
    }
    if (
      item.kind === 'post' &&
      (joint === '.' ||
        (joint !== '' &&
          (isInstructing(scan, item.start) ||
            isAudience(scan, item) ||
            (chain.length === 0 && isOfKin(reading, item.start)))))
    )
      break;
    if (item.kind === 'post') {
      if (joint !== '' && chain.length === 0 && (!startsClause(reading, index, joint) || isSource(reading, item, name)))
        break;
      if (joint !== '' && isGivenToAnother(reading, index)) break;
      const besides = BESIDES.test(textOf(scan, item.end, at));
      if (!besides && chain.some((later) => areIncompatible(scan, item, later))) break;
      if (joint === ',' && chain[0] !== undefined && isOfAnotherPerson(reading, item, chain[0], name)) break;
      chain.unshift(item);
    } else if (item.kind === 'rank') {
      if (joint !== '' && chain.length === 0 && items[index + 1]?.kind !== 'degree') break;
      mention.rank ??= item;
    } else if (item.kind === 'honorific') {
      if (joint !== '') break;
      mention.gender ??= item.gender;
      if (item.plural) mention.group = [mention];
    } else if (joint !== '' && joint !== '.' && items[index + 1]?.kind !== 'degree') break;
    at = item.start;
  }
  if (isImpostor(scan, at)) {
    mention.rank = null;
    for (const post of chain) reading.taken.add(post);
    return;
  }
  if (chain.length === 0) return;
  // Posts between two names, separated by commas, belong to the first; only the one right before this name is its own.
  const previous = items[index];
  const first = chain[0];
  let own = 0;
  if (
    previous?.kind === 'name' &&
    first !== undefined &&
    separatorBetween(reading, previous.end, first.start) !== null &&
    isCalledFirst(reading, previous)
  ) {
    own = chain.length - 1;
    // The highest offices precede their holders.
    const top = chain.findIndex(
      ({ head, organisation }) => organisation === null && /S|F/.test(head.flags) && !head.flags.includes('W'),
    );
    if (top >= 0) own = Math.min(own, top);
    for (; own > 0; own--) if (chain[own - 1]?.end !== chain[own]?.start) break;
  }
  if (mayBeSpouse(reading, mention, chain[own]?.start ?? 0) || mayServe(reading, mention, chain[own])) {
    for (const post of chain.slice(own)) reading.taken.add(post);
    return;
  }
  const last = chain.at(-1);
  if (last !== undefined && !last.plural) last.organisation ??= stateBehind(scan, name.end);
  const ended = isEnded(scan, chain[own]?.start ?? 0);
  for (const post of chain.slice(own)) {
    if (!reading.taken.has(post)) attach(reading, mention, post, ended ? 'former' : null, ended ? ENDED : 1);
  }
}

/** The post in *Ông A - Thị trưởng Paju, …*: one foreign word between punctuation, after another name, is the place of A's office. */
function governorOf({ items, scan }: Reading, { name, index }: NameMention): Post | null {
  const post = items[index - 1];
  const holder = items[index - 2];
  if (
    post?.kind !== 'post' ||
    !post.head.flags.includes('W') ||
    holder?.kind !== 'name' ||
    !name.latin ||
    name.end > name.start + 1
  )
    return null;
  const sign = signAt(scan, holder.end);
  const isTown = /^[-,]$/.test(sign) && post.start === holder.end + 1 && /^[-,]$/.test(signAt(scan, name.end));
  return isTown ? post : null;
}

/** *trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội B*: both posts are B's. */
const isOfState = ([first]: Post[]): boolean =>
  first?.organisation?.national === true || /[SF]/.test(first?.head.flags ?? '');

/** Whether *miễn nhiệm*, *bãi nhiệm* or *cách chức* immediately precedes, and is not only proposed. */
function isEnded(scan: Scan, at: number): boolean {
  const words = textOf(scan, Math.max(0, at - 8), at).toLowerCase();
  return /(?:miễn nhiệm|bãi nhiệm|cách chức)(?: chức vụ| chức danh| đối với)?$/.test(words) && !PROPOSED.test(words);
}

const PROPOSED = /(?:đề nghị|đề xuất|kiến nghị|xem xét|yêu cầu|dự kiến|không|chưa|sẽ|muốn|về việc) /;

/** *đề cử A làm Ngoại trưởng, Hạ nghị sĩ B làm …*: the post before the comma is A's. */
const isGivenToAnother = ({ items, scan }: Reading, index: number): boolean => {
  const [name, post] = [items[index - 1], items[index]];
  return (
    name?.kind === 'name' && post !== undefined && /^(?:làm|là|giữ chức)$/i.test(textOf(scan, name.end, post.start))
  );
};

/** Whether names precede posts in the list (*ông A, Chủ tịch …*), not the reverse (*Bộ trưởng … A, Thủ tướng, …*). */
function isCalledFirst({ mentionOf }: Reading, name: Name): boolean {
  return mentionOf.get(name)?.attached.every(({ post }) => post.end > name.start) ?? true;
}

/** *Theo Chủ tịch nước, Thượng tướng A là …*: the source of a statement about A; in *theo Chủ tịch xã, ông A.* it is A. */
const isSource = ({ scan }: Reading, post: Post, name: Name): boolean =>
  wordAt(scan, post.start - 1) === 'theo' && signAt(scan, name.end) === '';

/** *Phát biểu trước các chỉ huy quân đội, Tổng thống A*: A's audience. */
const isAudience = (scan: Scan, { start, plural }: Post): boolean =>
  plural && /^(?:trước|với|gặp|cho|cùng|của|tới)$/i.test(wordAt(scan, start - 2));

/** *thừa lệnh Bộ trưởng, Chánh Văn phòng A*; *thay mặt Bí thư Tỉnh ủy, Chủ tịch tỉnh A*: the person A acts for; not *thư ủy nhiệm của*. */
const isInstructing = (scan: Scan, at: number): boolean =>
  /(?:^| )(?:thừa lệnh|thừa quyền|ủy quyền|(?<!thư )ủy nhiệm|thay mặt)(?: của| cho)?$/i.test(
    textOf(scan, Math.max(0, at - 4), at),
  );
