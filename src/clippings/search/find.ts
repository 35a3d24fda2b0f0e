/** Evaluates a query over the view and the blocks read for it. */
import type { Sort } from '../model/query';
import { eachDown, size } from '../segments/bitmap';
import type { IndexView } from '../store/index-view';
import type { Blocks } from './block-cache';
import type { Filter } from './filter-cache';
import { matchFreshClippings, matchSegment } from './match-index';
import { candidates, rank } from './rank';
import { keyBySort } from './sort-key';
import type { PreparedQuery } from './terms';
import { topKeys } from './top-keys';
import { weightsOf } from './weights';

export interface BestMatches {
  total: number;
  /** Sort keys, highest first: at most as many as were wanted. */
  keys: Float64Array;
}

/** The keys of the `wanted` best matches. Without words every clipping that passes the filter matches. */
export function find(
  view: IndexView,
  blocks: Blocks,
  prepared: PreparedQuery,
  sort: Sort,
  filter: Filter,
  wanted: number,
): BestMatches {
  const keys = topKeys(wanted);
  const keyOf = keyBySort(sort === 'relevance' ? 'newest' : sort, view.columns);
  let total = 0;
  if (prepared.words.length === 0) {
    for (let id = 0; id < view.columns.size; id++) {
      if (!filter.pass(id)) continue;
      total++;
      keys.add(keyOf(id));
    }
    return { total, keys: keys.take() };
  }
  const groups = [
    ...view.segments.map((segment) => matchSegment(segment, prepared, blocks)),
    matchFreshClippings(view, prepared),
  ];
  const weights = weightsOf(prepared, groups);
  for (const group of groups) {
    const found = candidates(prepared, group, filter.among(group.ids));
    total += size(found);
    if (sort === 'relevance') rank(group, found, weights, keys);
    else
      eachDown(found, (document) => {
        keys.add(keyOf(group.ids[document]!));
        return true;
      });
  }
  return { total, keys: keys.take() };
}
