import { tagLimit, tagsLimit } from '../messages/limits';
import { tidyTag, withTags } from '../messages/tag';

/** The words of a typed line of tags: split at commas, tidied, none empty, each no longer than a clip may bear. */
export function splitTags(typed: string): string[] {
  return typed
    .split(',')
    .map((tag) => shortened(tidyTag(tag)))
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

/** Adds a tag unless it is there, or there are as many as a clip may bear; the same array comes back when nothing changes. */
export function addTag(tags: string[], tag: string): string[] {
  const more = withTags(tags, [tag]);
  return more.length === tags.length || tags.length >= tagsLimit ? tags : more;
}
