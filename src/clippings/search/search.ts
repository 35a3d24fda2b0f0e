/** A query → what it finds, best first. One read transaction; what stays in memory is the view and the last answer. */
import type { Answer, Query } from '../query';
import type { Database } from '../store/database';
import type { Columns } from './columns';
import { passes } from './filters';
import { followChanges, type IndexView, newView } from './index-view';
import { matchFreshOnes, matchSegments } from './match-index';
import { parseQuery } from './parse-query';
import { ID_ROOM, idOf, scoreOf, scores } from './rank';
import { top } from './top';

export interface Searcher {
  search(query: Query): Promise<Answer>;
  searchAll(query: Query): Promise<number[]>;
  view: IndexView;
}

export function searcher(database: Database): Searcher {
  const view = newView();
  let last: { of: string; revision: number; keys: Float64Array } | null = null;

  async function keysFor(query: Query): Promise<Float64Array> {
    const { text, filters, sort } = query;
    const of = JSON.stringify([text, filters, sort]);
    const { state, segments, fresh, columns, blocks, sites, heads, named, entities, decisions } = database;
    return database.transaction(
      'r',
      [state, segments, fresh, columns, blocks, sites, heads, named, entities, decisions],
      async () => {
        await followChanges(database, view);
        if (last?.of === of && last.revision === view.revision) return last.keys;
        const allowed = await passes(database, view.columns, filters);
        const parsed = parseQuery(text);
        const found =
          parsed.words.length === 0
            ? allOf(view.columns, allowed)
            : scores(
                parsed,
                [...(await matchSegments(database, view.segments, parsed)), matchFreshOnes(view, parsed)],
                allowed,
              );
        const keys = sorted(found, parsed.words.length === 0 && sort === 'relevance' ? 'newest' : sort, view.columns);
        last = { of, revision: view.revision, keys };
        return keys;
      },
    );
  }

  async function search(query: Query): Promise<Answer> {
    const keys = await keysFor(query);
    const best = top(keys, Math.min(keys.length, query.offset + query.limit)).subarray(query.offset);
    const scored = query.sort === 'relevance' && query.text.trim() !== '';
    return {
      total: keys.length,
      hits: Array.from(best, (key) => ({ id: idOf(key), score: scored ? scoreOf(key) : 0 })).map((hit) =>
        query.sort === 'oldest' || query.sort === 'publishedOldest' ? { ...hit, id: ID_ROOM - 1 - hit.id } : hit,
      ),
    };
  }

  return {
    view,
    search,
    async searchAll(query) {
      const { hits } = await search({ ...query, offset: 0, limit: ID_ROOM });
      return hits.map(({ id }) => id);
    },
  };
}

/** Without text: every id that passes, as a key without score. */
function allOf({ size }: Columns, allowed: (id: number) => boolean): Float64Array {
  const keys = new Float64Array(size);
  let count = 0;
  for (let id = 0; id < size; id++) if (allowed(id)) keys[count++] = id;
  return keys.subarray(0, count);
}

/** Minutes of 127 years: dates before 1970 are negative. */
const DATE_ROOM = 2 ** 26;

/** Keys whose highest come first. In ascending orders the id is turned round too, so that equal dates keep the order of clipping. */
function sorted(keys: Float64Array, sort: Query['sort'], { dates }: Columns): Float64Array {
  if (sort === 'relevance') return keys;
  const turned = sort === 'oldest' || sort === 'publishedOldest';
  const byDate = sort === 'publishedNewest' || sort === 'publishedOldest';
  return keys.map((key) => {
    const id = idOf(key);
    const date = byDate ? dates[id]! : 0;
    return turned ? (DATE_ROOM - date) * ID_ROOM + (ID_ROOM - 1 - id) : (DATE_ROOM + date) * ID_ROOM + id;
  });
}
