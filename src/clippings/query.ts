/** A search of the library and its answer. */

export type Sort = 'relevance' | 'newest' | 'oldest' | 'publishedNewest' | 'publishedOldest';

export interface Query {
  /** Words, "phrases", a prefix at the end. Empty: everything that passes the filters. */
  text: string;
  /** All filters must pass; within one filter one value is enough. Empty: no filter. */
  filters: {
    /** Keys as `officialKey` makes them; a joined dossier counts as one. */
    officials: string[];
    /** Names of organisations as `organisationKey` makes them. */
    organisations: string[];
    /** `Reference.key`. */
    references: string[];
    /** `Reference.type`, such as `nghị định`. */
    types: string[];
    sites: string[];
    tags: string[];
    hasNote: boolean | null;
    /** Days YYYY-MM-DD, both inclusive; of publication, else of clipping. */
    from: string | null;
    to: string | null;
    /** `live`: newest versions outside the bin (the default); `all`: older versions too; `bin`: the bin alone. */
    state: 'live' | 'all' | 'bin';
  };
  /** `relevance` without text is `newest`. */
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
