/** Caches the last filter as bitmaps, because it mostly stays the same while the reader types. */
import type { Query } from '../model/query';
import type { Bitmap } from '../segments/bitmap';
import type { Database } from '../store/database';
import type { IndexView } from '../store/index-view';
import { type Pass, passes, passing } from './filters';

export interface Filter {
  pass: Pass;
  /** Which of `ids` pass; cached by array identity. */
  among(ids: Uint32Array): Bitmap;
}

export function filterCache(database: Database, view: IndexView) {
  let cached: { of: string; revision: number; filter: Filter } | null = null;
  return async (filters: Query['filters']): Promise<Filter> => {
    const { revision } = view;
    const of = JSON.stringify(filters);
    if (cached?.of === of && cached.revision === revision) return cached.filter;
    const pass = await passes(database, view.columns, filters);
    const known = new Map<Uint32Array, Bitmap>();
    const filter: Filter = {
      pass,
      among(ids) {
        const bits = known.get(ids) ?? passing(pass, ids);
        known.set(ids, bits);
        return bits;
      },
    };
    cached = { of, revision, filter };
    return filter;
  };
}
