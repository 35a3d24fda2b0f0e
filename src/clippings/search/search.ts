/** A query → what it finds, best first. What stays in memory is the view, some blocks and the last answer. */
import type { Answer, Query } from '../query';
import type { Database } from '../store/database';
import { type BlockCache, blockCache } from './block-cache';
import { filterCache } from './filter-cache';
import { type Found, find } from './find';
import { followChanges, newView } from './index-view';
import { blocksFor } from './match-index';
import { parseQuery } from './parse-query';
import { scoreOf } from './rank';
import { ID_ROOM, idOf } from './sort-key';
import { withTerms } from './terms';

export interface Searcher {
  search(query: Query): Promise<Answer>;
  searchAll(query: Query): Promise<number[]>;
}

/** What is in memory is let go with the database: the one that comes after a deletion counts and numbers from the beginning again. */
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
  let last: (Found & { of: string; revision: number }) | null = null;

  async function follow(): Promise<void> {
    await followChanges(database, view);
    cache.keepOnly(new Set(view.segments.map(({ no }) => no)));
  }

  /** At least the best `wanted`, highest keys first. */
  async function foundBy(query: Query, wanted: number): Promise<Found> {
    const { text, filters, sort } = query;
    const of = JSON.stringify([text, filters, sort]);
    const asked = withTerms(parseQuery(text));
    if (view.revision < 0) await follow();
    for (;;) {
      const { revision } = view;
      const enough = last !== null && last.keys.length >= Math.min(wanted, last.total);
      const known = last?.of === of && last.revision === revision && enough ? last : null;
      const needed = known ? [] : view.segments.flatMap((segment) => blocksFor(segment, asked));
      // Blocks and revision are read together: mostly nothing has changed, and they are the right ones.
      const read = await cache.read(needed);
      if (read.revision !== revision) {
        await follow();
        continue;
      }
      if (known !== null && view.revision === revision) return known;
      const filter = await filterOf(filters);
      // While this one was reading another may have followed a change.
      if (view.revision !== revision) continue;
      last = { of, revision, ...find(view, read.blocks, asked, sort, filter, wanted) };
      return last;
    }
  }

  async function search(query: Query): Promise<Answer> {
    const { text, offset, limit } = query;
    const sort = query.sort === 'relevance' && text.trim() === '' ? 'newest' : query.sort;
    // Who turns a page turns more: then all are put in order at once.
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
