/** The filter of the searches: the same one mostly stays while words are typed, so what passes it is kept as bits. */
import type { Query } from '../query';
import type { Database } from '../store/database';
import type { Bitmap } from './bitmap';
import { type Pass, passes, passing } from './filters';
import type { IndexView } from './index-view';

export interface Filter {
  pass: Pass;
  /** Which of these ids pass. The same array, the same answer. */
  among(ids: Uint32Array): Bitmap;
}

export function filterCache(database: Database, view: IndexView) {
  let kept: { of: string; revision: number; filter: Filter } | null = null;
  return async (filters: Query['filters']): Promise<Filter> => {
    const { revision } = view;
    const of = JSON.stringify(filters);
    if (kept?.of === of && kept.revision === revision) return kept.filter;
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
    kept = { of, revision, filter };
    return filter;
  };
}
