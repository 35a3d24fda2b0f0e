/** Tags: how one is written, and when two are one. */

/** In NFC, without spaces around it, one where there are several. */
export const tidyTag = (tag: string): string => tag.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Tags of one key are one tag: neither case nor form of Unicode tells them apart; tones do. */
export const tagKey = (tag: string): string => tidyTag(tag).toLocaleLowerCase('vi');

/** `tags`, with those that are added and not there yet behind them; empty ones are none. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const there = new Set(tags.map(tagKey));
  const all = [...tags];
  for (const tag of added.map(tidyTag)) {
    if (tag !== '' && !there.has(tagKey(tag))) all.push(tag);
    there.add(tagKey(tag));
  }
  return all;
}
