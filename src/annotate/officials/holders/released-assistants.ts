/** Assistants of a person whom the text names right after the post. */

import type { Reading } from '../items/sightings';

/** *giữ chức Trợ lý đồng chí B*: the assistant is not B, so the post is detached from B. */
export function releaseAssistants(reading: Reading): void {
  const { items, sightings, taken } = reading;
  for (const sighting of sightings) {
    const [before, post] = [items[sighting.index - 1], items[sighting.index - 2]];
    if (before?.kind !== 'honorific' || post?.kind !== 'post' || post.end !== before.start) continue;
    if (!post.head.flags.includes('A') || post.assisted !== null || post.organisation !== null) continue;
    sighting.holdings = sighting.holdings.filter((holding) => holding.post !== post);
    taken.delete(post);
  }
}
