/** Assistants of a person whom the text names right after the post. */

import type { Reading } from '../items/reading';

/** *giữ chức Trợ lý đồng chí B*: the assistant is not B, so the post is detached from B. */
export function releaseAssistants(reading: Reading): void {
  const { items, mentions, taken } = reading;
  for (const mention of mentions) {
    const [before, post] = [items[mention.index - 1], items[mention.index - 2]];
    if (before?.kind !== 'honorific' || post?.kind !== 'post' || post.end !== before.start) continue;
    if (!post.head.flags.includes('A') || post.assisted !== null || post.organisation !== null) continue;
    mention.attached = mention.attached.filter((one) => one.post !== post);
    taken.delete(post);
  }
}
