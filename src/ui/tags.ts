/** The words of a typed line of tags: split at commas, trimmed, NFC, none empty. */
export function splitTags(typed: string): string[] {
  return typed
    .split(',')
    .map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((tag) => tag !== '');
}

/** Adds a tag unless it is there in whatever case; the same array comes back when nothing changes. */
export function addTag(tags: string[], tag: string): string[] {
  const lower = tag.toLocaleLowerCase('vi');
  return tags.some((other) => other.toLocaleLowerCase('vi') === lower) ? tags : [...tags, tag];
}
