import { tagLimit, tagsLimit } from '../messages/limits';

/** The words of a typed line of tags: split at commas, trimmed, NFC, none empty, each no longer than a clip may bear. */
export function splitTags(typed: string): string[] {
  return typed
    .split(',')
    .map((tag) => shortened(tag.normalize('NFC').replace(/\s+/g, ' ').trim()))
    .filter((tag) => tag !== '');
}

/** Keeps a surrogate pair whole at the cut. */
const shortened = (tag: string): string =>
  tag.length <= tagLimit
    ? tag
    : tag
        .slice(0, tagLimit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();

/** Adds a tag unless it is there in whatever case, or there are as many as a clip may bear; the same array comes back when nothing changes. */
export function addTag(tags: string[], tag: string): string[] {
  const lower = tag.toLocaleLowerCase('vi');
  const isThere = tags.some((other) => other.toLocaleLowerCase('vi') === lower);
  return isThere || tags.length >= tagsLimit ? tags : [...tags, tag];
}
