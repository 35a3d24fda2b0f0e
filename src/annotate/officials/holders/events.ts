/** Posts attached by a verb: *do X làm trưởng đoàn*, *bầu X giữ chức …*, *X thôi giữ chức …*, *Ông từng là …*, *miễn nhiệm … đối với ông X*. */

import { attach, type Reading } from '../items/reading';
import { attachHandovers } from '../lives/handovers';
import { markResignations } from '../lives/resignations';
import type { Post } from '../posts/post';
import type { PostHead } from '../words/lexicon';
import { textOf, wordAt } from '../words/scan';
import { attachStated } from './event-holders';
import { isNicknamed } from './nicknames';
import { pluralAntecedents } from './plural-anaphora';
import { releaseAssisted } from './principals';
import { holderByAgent, isOfUnnamedPeople } from './receivers';
import { statedEvent } from './stated-events';
import { verbBefore } from './verbs-of-office';

export function attachEvents(reading: Reading): void {
  const heads = namedRulers(reading);
  // A bare *Chủ tịch nước* is the holder named elsewhere in the article, not the person of this sentence.
  const isAnothers = (post: Post): boolean =>
    !post.deputy && post.assisted === null && post.organisation === null && heads.has(post.head);
  markResignations(reading);
  releaseAssisted(reading);
  attachHandovers(reading);
  reading.items.forEach((item, index) => {
    if (item.kind !== 'post' || reading.taken.has(item) || attachToPointed(reading, item)) return;
    const verb = verbBefore(reading, item);
    if (isAnothers(item) && (verb === null || reading.items[index - 1]?.end !== verb.at)) return;
    const stated = statedEvent(reading, item, index, verb);
    if (stated === null || isOfUnnamedPeople(reading, item)) return;
    if (verb !== null && (isNicknamed(reading, verb.at) || isOneOfMany(reading, item))) return;
    attachStated(reading, item, index, verb, stated);
  });
}

/** The heads of state and of the Party that stand right before a name. */
function namedRulers({ mentions }: Reading): Set<PostHead> {
  const heads = new Set<PostHead>();
  for (const { attached, name } of mentions)
    for (const { post } of attached) if (post.end === name.start && /[SF]/.test(post.head.flags)) heads.add(post.head);
  return heads;
}

/** *Trưởng ban do ông A đảm nhiệm*, *Hai ông là Phó Chủ tịch*: attaches the post to the people whom its clause points to. */
function attachToPointed(reading: Reading, post: Post): boolean {
  const agent = holderByAgent(reading, post);
  const pointed = agent === null ? pluralAntecedents(reading, post) : [agent];
  for (const mention of pointed) attach(reading, mention, post, null, 0);
  return pointed.length > 0;
}

/** *là nhà lãnh đạo EU đầu tiên làm vậy*: a rank among leaders, not an office. */
const isOneOfMany = ({ scan }: Reading, { titleStart, titleEnd, end }: Post): boolean =>
  /^nhà lãnh đạo$/i.test(textOf(scan, titleStart, titleEnd)) && /^(?:đầu|duy)$/i.test(wordAt(scan, end));
