/** A query of the library and its answer. */

export type Sort = 'relevance' | 'newest' | 'oldest' | 'publishedNewest' | 'publishedOldest';

export interface Query {
  /** Words, "phrases", a prefix at the end. Empty matches everything that passes the filters. */
  text: string;
  /** Filters are combined with AND, the values of one filter with OR; an empty list is no filter. */
  filters: {
    /** Keys made by `officialKey`; each also matches the other keys of its person. */
    officials: string[];
    /** Keys made by `organisationKey`. */
    organisations: string[];
    /** `Reference.key`. */
    references: string[];
    /** `Reference.type`, such as `nghị định`. */
    types: string[];
    sites: string[];
    tags: string[];
    hasNote: boolean | null;
    /** Days YYYY-MM-DD, both inclusive, of publication, otherwise of clipping. */
    from: string | null;
    to: string | null;
    /** `live`: newest versions outside the bin (the default); `all`: older versions too; `bin`: the bin alone. */
    state: 'live' | 'all' | 'bin';
  };
  /** Without text `relevance` means `newest`. */
  sort: Sort;
  offset: number;
  limit: number;
}

export interface Hit {
  id: number;
  /** Higher is better; 0 without text. */
  score: number;
}

export interface Answer {
  total: number;
  hits: Hit[];
}

export const everything: Query = {
  text: '',
  filters: {
    officials: [],
    organisations: [],
    references: [],
    types: [],
    sites: [],
    tags: [],
    hasNote: null,
    from: null,
    to: null,
    state: 'live',
  },
  sort: 'newest',
  offset: 0,
  limit: 50,
};
