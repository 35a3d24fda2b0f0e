/** A query over what was read → what it finds, best first. */
import type { Sort } from '../query';
import { eachDown, size } from './bitmap';
import type { Blocks } from './block-cache';
import type { Filter } from './filter-cache';
import type { IndexView } from './index-view';
import { matchFreshClippings, matchSegment } from './match-index';
import { candidates, rank } from './rank';
import { keyBySort } from './sort-key';
import type { PreparedQuery } from './terms';
import { topKeys } from './top-keys';
import { weightsOf } from './weights';

export interface Found {
  total: number;
  /** Highest first: of the best, or of all. */
  keys: Float64Array;
}

/** The keys of the best `wanted`. Without words every clipping that passes is found. */
export function find(
  view: IndexView,
  blocks: Blocks,
  asked: PreparedQuery,
  sort: Sort,
  filter: Filter,
  wanted: number,
): Found {
  const keys = topKeys(wanted);
  const keyOf = keyBySort(sort === 'relevance' ? 'newest' : sort, view.columns);
  let total = 0;
  if (asked.words.length === 0) {
    for (let id = 0; id < view.columns.size; id++) {
      if (!filter.pass(id)) continue;
      total++;
      keys.add(keyOf(id));
    }
    return { total, keys: keys.take() };
  }
  const groups = [
    ...view.segments.map((segment) => matchSegment(segment, asked, blocks)),
    matchFreshClippings(view, asked),
  ];
  const weights = weightsOf(asked, groups);
  for (const group of groups) {
    const found = candidates(asked, group, filter.among(group.ids));
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
