/** The state that a page reports to the background, for the icon and the popup. */
import type { Watched } from '../platform/watch-list';
import { followedEntities } from './marks/followed';
import type { MarkedArticle } from './reading';

/** Counts what is marked. `watched`: whether changes of the page are still followed. */
export function pageState(reading: MarkedArticle | null, watchList: readonly Watched[], watched: boolean) {
  const marked = new Set(reading?.marks.map(({ kind, entity }) => `${kind} ${entity}`));
  const followed = reading ? followedEntities(reading.annotation, watchList) : [];
  const officials = [...marked].filter((entity) => entity.startsWith('o')).length;
  return {
    type: 'pageState',
    article: reading !== null,
    officials,
    references: marked.size - officials,
    watched,
    followed: [...followed].filter((entity) => marked.has(entity)).length,
    canonicalUrl: reading?.detected.article.canonicalUrl ?? null,
  } as const;
}
