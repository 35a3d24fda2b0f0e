/** Answers queries. Keeps in memory the view, some blocks and the last answer. */
import type { Answer, Query } from '../model/query';
import type { Database } from '../store/database';
import { followChanges, newView } from '../store/index-view';
import { type BlockCache, blockCache } from './block-cache';
import { filterCache } from './filter-cache';
import { type BestMatches, find } from './find';
import { blocksFor } from './match-index';
import { parseQuery } from './parse-query';
import { scoreOf } from './rank';
import { ID_ROOM, idOf } from './sort-key';
import { withTerms } from './terms';

export interface Searcher {
  search(query: Query): Promise<Answer>;
  searchAll(query: Query): Promise<number[]>;
}

/** Drops what is in memory when the database is deleted or upgraded: revisions and segment numbers of a new database start over. */
export function searcher(database: Database): Searcher {
  let current = searcherOfOne(database);
  database.on('versionchange', () => {
    current = searcherOfOne(database);
  });
  return {
    search: (query) => current.search(query),
    searchAll: (query) => current.searchAll(query),
  };
}

function searcherOfOne(database: Database): Searcher {
  const view = newView();
  const cache: BlockCache = blockCache(database);
  const filterOf = filterCache(database, view);
  let last: (BestMatches & { of: string; revision: number }) | null = null;

  async function follow(): Promise<void> {
    await followChanges(database, view);
    cache.keepOnly(new Set(view.segments.map(({ no }) => no)));
  }

  /** At least the `wanted` best matches, highest keys first. Retries if the database changes meanwhile. */
  async function foundBy(query: Query, wanted: number): Promise<BestMatches> {
    const { text, filters, sort } = query;
    const of = JSON.stringify([text, filters, sort]);
    const prepared = withTerms(parseQuery(text));
    if (view.revision < 0) await follow();
    for (;;) {
      const { revision } = view;
      const enough = last !== null && last.keys.length >= Math.min(wanted, last.total);
      const known = last?.of === of && last.revision === revision && enough ? last : null;
      const needed = known ? [] : view.segments.flatMap((segment) => blocksFor(segment, prepared));
      // Optimistic: blocks and revision are read together, and mostly nothing has changed.
      const read = await cache.read(needed);
      if (read.revision !== revision) {
        await follow();
        continue;
      }
      if (known !== null && view.revision === revision) return known;
      const filter = await filterOf(filters);
      // A concurrent search may have updated the view meanwhile.
      if (view.revision !== revision) continue;
      last = { of, revision, ...find(view, read.blocks, prepared, sort, filter, wanted) };
      return last;
    }
  }

  async function search(query: Query): Promise<Answer> {
    const { text, offset, limit } = query;
    const sort = query.sort === 'relevance' && text.trim() === '' ? 'newest' : query.sort;
    // From the second page on everything is sorted, because a reader who turns a page turns more.
    const { total, keys } = await foundBy({ ...query, sort }, offset === 0 ? limit : ID_ROOM);
    return {
      total,
      hits: Array.from(keys.subarray(offset, offset + limit), (key) => ({
        id: idOf(key, sort),
        score: sort === 'relevance' ? scoreOf(key) : 0,
      })),
    };
  }

  return {
    search,
    async searchAll(query) {
      const { hits } = await search({ ...query, offset: 0, limit: ID_ROOM });
      return hits.map(({ id }) => id);
    },
  };
}
