import { describe, expect, it } from 'vitest';
import { everything, type Query } from '../../clippings';
import { isNarrowed, paramsOf, queryFrom, searchHref } from './query-address';

const full: Query = {
  ...everything,
  text: '"khu vực phòng thủ" ngh',
  filters: {
    officials: ['lê minh tuấn|quân khu 2', 'đỗ thị hạnh'],
    organisations: ['quân khu 2'],
    references: ['vn:cp:nd:2019:21'],
    types: ['nghị định'],
    sites: ['Báo Lai Châu'],
    tags: ['đất & nhà', 'a,b'],
    hasNote: true,
    from: '2024-01-01',
    to: '2024-12-31',
    state: 'all',
  },
  sort: 'publishedOldest',
};

describe('the address of a search', () => {
  it('brings every filter back', () => {
    expect(queryFrom(new URLSearchParams(searchHref(full).split('?')[1]))).toEqual(full);
  });
  it('is bare without a search', () => {
    expect(searchHref(everything)).toBe('#/clippings');
  });
  it('sorts by fit where there are words', () => {
    expect(queryFrom(new URLSearchParams('q=đất')).sort).toBe('relevance');
    expect(queryFrom(new URLSearchParams('')).sort).toBe('newest');
  });
  it.each(['from=hôm qua', 'sort=random', 'note=maybe', 'to=2024-1-1', 'state=bin'])('passes over %s', (search) => {
    expect(paramsOf(queryFrom(new URLSearchParams(search))).toString()).toBe('');
  });
});

describe('isNarrowed', () => {
  it('is told by words and filters, not by the order', () => {
    expect(isNarrowed(everything)).toBe(false);
    expect(isNarrowed({ ...everything, sort: 'oldest' })).toBe(false);
    expect(isNarrowed({ ...everything, text: ' ' })).toBe(false);
    expect(isNarrowed(full)).toBe(true);
  });
});
