/** Sort keys, `key × ID_ROOM + id`; the highest come first. */
import type { Sort } from '../model/query';
import { type Columns, DATE_ROOM } from '../store/columns';

/** Ids stay below this, so that one number holds a key and an id. */
export const ID_ROOM = 2 ** 26;

const isAscending = (sort: Sort): boolean => sort === 'oldest' || sort === 'publishedOldest';

/** In ascending orders the id is inverted too, so that equal dates keep the order of clipping. */
export function keyBySort(sort: Sort, { dates }: Columns): (id: number) => number {
  const byDate = sort === 'publishedNewest' || sort === 'publishedOldest';
  const date = (id: number): number => (byDate ? dates[id]! : 0);
  return isAscending(sort)
    ? (id) => (DATE_ROOM - date(id)) * ID_ROOM + (ID_ROOM - 1 - id)
    : (id) => (DATE_ROOM + date(id)) * ID_ROOM + id;
}

export const idOf = (key: number, sort: Sort): number =>
  isAscending(sort) ? ID_ROOM - 1 - (key % ID_ROOM) : key % ID_ROOM;
