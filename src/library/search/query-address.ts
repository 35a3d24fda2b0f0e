/** Converts the search to and from address parameters, so that Back, bookmarks and copied links restore it. */
import { everything, type Query, type Sort } from '../../clippings';

type Filters = Query['filters'];

const LISTS = {
  officials: 'official',
  organisations: 'org',
  references: 'ref',
  types: 'type',
  sites: 'site',
  tags: 'tag',
} as const satisfies { [Name in keyof Filters]?: string };

export type ListFilter = keyof typeof LISTS;
export const LIST_FILTERS = Object.keys(LISTS) as ListFilter[];

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest', 'publishedNewest', 'publishedOldest'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayFrom = (text: string | null) => (text !== null && DAY.test(text) ? text : null);

/** Invalid parameters are ignored. */
export function queryFrom(params: URLSearchParams): Query {
  const filters: Filters = { ...everything.filters };
  for (const name of LIST_FILTERS) filters[name] = params.getAll(LISTS[name]);
  filters.from = dayFrom(params.get('from'));
  filters.to = dayFrom(params.get('to'));
  const note = params.get('note');
  filters.hasNote = note === 'yes' ? true : note === 'no' ? false : null;
  if (params.get('versions') === 'all') filters.state = 'all';
  const text = params.get('q') ?? '';
  const sort = SORTS.find((known) => known === params.get('sort')) ?? defaultSort(text);
  return { ...everything, text, filters, sort };
}

/** By relevance with search words, otherwise newest first. */
export const defaultSort = (text: string): Sort => (text.trim() === '' ? 'newest' : 'relevance');

export function paramsOf({ text, filters, sort }: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const name of LIST_FILTERS) for (const value of filters[name]) params.append(LISTS[name], value);
  if (filters.from) params.set('from', filters.from);
  if (filters.to) params.set('to', filters.to);
  if (filters.hasNote !== null) params.set('note', filters.hasNote ? 'yes' : 'no');
  if (filters.state === 'all') params.set('versions', 'all');
  if (sort !== defaultSort(text)) params.set('sort', sort);
  return params;
}

/** The address of the list of clippings with a query. */
export const searchHref = (query: Query): string => {
  const params = paramsOf(query).toString();
  return `#/clippings${params === '' ? '' : `?${params}`}`;
};

/** Whether words or filters narrow the list. */
export function isNarrowed({ text, filters }: Query): boolean {
  const { from, to, hasNote } = filters;
  return (
    text.trim() !== '' ||
    from !== null ||
    to !== null ||
    hasNote !== null ||
    LIST_FILTERS.some((name) => filters[name].length > 0)
  );
}
