import { describe, expect, it } from 'vitest';
import { href, parseRoute } from './route';

describe('parseRoute', () => {
  it.each([
    ['', 'clippings', null],
    ['#/clippings/ab-12', 'clippings', 'ab-12'],
    ['#/documents/vn%3Acp%3And%3A2019%3A21', 'documents', 'vn:cp:nd:2019:21'],
    ['#/nowhere/1', 'clippings', null],
    ['#/officials/%E0%A4%A', 'officials', null],
    ['#/graph', 'graph', null],
  ])('%j is %s %j', (hash, screen, id) => {
    expect(parseRoute(hash)).toMatchObject({ screen, id });
  });

  it('keeps what a search holds, question marks too', () => {
    expect(parseRoute('#/clippings?q=ai+n%C3%B3i%3F').params.get('q')).toBe('ai nói?');
  });
});

describe('href', () => {
  it('comes back through parseRoute', () => {
    const route = parseRoute(href('officials', 'nguyễn văn a|ubnd tỉnh/1', { q: 'đất & nhà' }));
    expect(route.id).toBe('nguyễn văn a|ubnd tỉnh/1');
    expect(route.params.get('q')).toBe('đất & nhà');
  });
  it('leaves empty parameters out', () => {
    expect(href('clippings', null, { q: '', sort: 'newest' })).toBe('#/clippings?sort=newest');
  });
});
