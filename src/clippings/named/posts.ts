/** The posts of a person over time, from what clippings say of them. */
import type { Post } from '../dossier';
import type { NamedOfficial } from '../store/rows';
import { organisationKey } from './keys';

/** `entries` in any order; `date` ISO 8601. The posts come in the order in which they are last spoken of. */
export function postsOverTime(entries: readonly { date: string; official: NamedOfficial }[]): Post[] {
  const posts = new Map<string, Post>();
  for (const { date, official } of entries) {
    const here = new Map(
      official.roles.map((role) => [
        `${role.title.toLowerCase()}|${organisationKey(role.organization)}|${role.status}`,
        role,
      ]),
    );
    for (const [key, { title, organization, status }] of here) {
      const post = posts.get(key);
      if (post === undefined) posts.set(key, { title, organization, status, from: date, to: date, clippings: 1 });
      else {
        post.clippings++;
        if (date < post.from) post.from = date;
        if (date > post.to) post.to = date;
      }
    }
  }
  return [...posts.values()].sort((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1));
}
