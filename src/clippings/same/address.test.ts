import { describe, expect, it } from 'vitest';
import { urlKey, urlKeys } from './address';

describe('urlKey', () => {
  it.each([
    ['https://bao.example/bai-1.html', 'bao.example/bai-1.html'],
    ['http://www.bao.example/bai-1.html', 'bao.example/bai-1.html'],
    ['https://m.bao.example/bai-1.html', 'bao.example/bai-1.html'],
    ['https://amp.bao.example/bai-1.html', 'bao.example/bai-1.html'],
    ['https://bao.example/amp/bai-1.html', 'bao.example/bai-1.html'],
    ['https://bao.example/bai-1.amp', 'bao.example/bai-1'],
    ['https://bao.example/bai-1.amp.html', 'bao.example/bai-1.html'],
    ['https://bao.example/bai-1/amp/', 'bao.example/bai-1'],
    ['https://bao.example/bai-1.html?utm_source=a&fbclid=b#top', 'bao.example/bai-1.html'],
    ['https://bao.example/bai-1.html?zarsrc=30&utm_medium=zalo', 'bao.example/bai-1.html'],
    ['https://bao.example/doc.aspx?id=7&utm_x=1&cat=2', 'bao.example/doc.aspx?cat=2&id=7'],
    ['https://bao-example.cdn.ampproject.org/c/s/bao.example/bai-1.html', 'bao.example/bai-1.html'],
    ['https://www.google.com/amp/s/bao.example/bai-1.html', 'bao.example/bai-1.html'],
    ['https://bao.example/%C4%91%C6%B0%E1%BB%9Dng', 'bao.example/đường'],
    ['https://bao.example/bai/', 'bao.example/bai'],
    ['https://m.vn/bai', 'm.vn/bai'],
    ['https://bao.example/champion.html', 'bao.example/champion.html'],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s → %s', (address, key) => expect(urlKey(address)).toBe(key));
});

describe('urlKeys', () => {
  it('says nothing of a canonical address that is the front page', () => {
    expect(urlKeys({ url: 'https://bao.example/a', canonicalUrl: 'https://bao.example/' })).toEqual(['bao.example/a']);
  });
  it('holds both addresses where they differ', () => {
    expect(urlKeys({ url: 'https://bao.example/a?p=2', canonicalUrl: 'https://bao.example/a' })).toEqual([
      'bao.example/a',
      'bao.example/a?p=2',
    ]);
  });
});
