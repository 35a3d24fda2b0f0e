/** Derives the posts of a person over time from clippings. */
import type { Post } from '../model/dossier';
import { organisationKey } from '../model/keys';
import { minutesOf } from '../store/columns';
import type { NamedOfficial } from '../store/rows';

/** `entries` in any order; `date` ISO 8601, in any zone. Posts are ordered by their last date, then by their first. */
export function postsOverTime(entries: readonly { date: string; official: NamedOfficial }[]): Post[] {
  const posts = new Map<string, { post: Post; from: number; to: number }>();
  for (const { date, official } of entries) {
    const at = minutesOf(date);
    const here = new Map(
      official.roles.map((role) => [
        `${role.title.toLowerCase()}|${organisationKey(role.organization)}|${role.status}`,
        role,
      ]),
    );
    for (const [key, { title, organization, status }] of here) {
      const known = posts.get(key);
      if (known === undefined) {
        const post = { title, organization, status, from: date, to: date, clippings: 1 };
        posts.set(key, { post, from: at, to: at });
        continue;
      }
      known.post.clippings++;
      if (at < known.from) [known.from, known.post.from] = [at, date];
      if (at > known.to) [known.to, known.post.to] = [at, date];
    }
  }
  return [...posts.values()].sort((a, b) => a.to - b.to || a.from - b.from).map(({ post }) => post);
}
