import type { Library, Query } from '../../clippings';
import { isNarrowed } from '../search/query-address';

/** The clippings of a picture: those of the search, or null for all. */
export const scopeIds = async (library: Library, query: Query): Promise<number[] | null> =>
  isNarrowed(query) ? library.searchAll(query) : null;
