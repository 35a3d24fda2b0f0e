/** Normalises and compares tags. */

/** In NFC, trimmed, with single spaces. */
export const tidyTag = (tag: string): string => tag.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Tags with equal keys are the same tag: case and Unicode form do not matter, tone marks do. */
export const tagKey = (tag: string): string => tidyTag(tag).toLocaleLowerCase('vi');

/** `tags` followed by those of `added` that are new and not empty. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const present = new Set(tags.map(tagKey));
  const all = [...tags];
  for (const tag of added.map(tidyTag)) {
    if (tag !== '' && !present.has(tagKey(tag))) all.push(tag);
    present.add(tagKey(tag));
  }
  return all;
}
