/** The state that a page reports to the background, for the icon and the popup. */
import type { Watched } from '../platform/watch-list';
import { followedEntities } from './marks/followed';
import type { Reading } from './reading';

/** `excluded`: names that the user said are not officials. `watched`: whether changes of the page are still followed. */
export function pageState(
  reading: Reading | null,
  excluded: ReadonlySet<string>,
  watchList: readonly Watched[],
  watched: boolean,
) {
  return {
    type: 'pageState',
    article: reading !== null,
    officials: reading ? reading.annotation.officials.filter(({ name }) => !excluded.has(name)).length : 0,
    references: reading?.annotation.references.length ?? 0,
    watched,
    followed: reading ? followedEntities(reading.annotation, watchList).size : 0,
    canonicalUrl: reading?.detected.article.canonicalUrl ?? null,
  } as const;
}
