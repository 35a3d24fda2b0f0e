import { tagLimit, tagsLimit } from '../messages/limits';
import { tidyTag, withTags } from '../messages/tag';

/** The tags of a typed line: split at commas, tidied, not empty, each within the limit of a clip. */
export function splitTags(typed: string): string[] {
  return typed
    .split(',')
    .map((tag) => shortened(tidyTag(tag)))
    .filter((tag) => tag !== '');
}

/** Cuts without splitting a surrogate pair. */
const shortened = (tag: string): string =>
  tag.length <= tagLimit
    ? tag
    : tag
        .slice(0, tagLimit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();

/** Adds a tag unless it is there already or the limit of a clip is reached; returns the same array if nothing changes. */
export function addTag(tags: string[], tag: string): string[] {
  const more = withTags(tags, [tag]);
  return more.length === tags.length || tags.length >= tagsLimit ? tags : more;
}
