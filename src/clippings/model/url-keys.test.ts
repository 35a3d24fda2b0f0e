import { describe, expect, it } from 'vitest';
import { urlKey, urlKeys } from './url-keys';

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

  const retitled = (...[a, b]: [string, string]) => {
    const [before, after] = [a, b].map((url) => urlKeys({ url, canonicalUrl: '' }));
    return before!.some((key) => after!.includes(key));
  };
  it.each([
    ['https://bao.example/xa-ta-van-don-lu-4801234.html', 'https://m.bao.example/xa-ta-van-khac-phuc-lu-4801234.html'],
    ['https://bao.example/tin/mua-lon-o-ban-pa-post963847.vnp', 'https://bao.example/tin/mua-rat-lon-post963847.vnp'],
    [
      'https://bao.example/a/ong-lo-van-pao-185240711093012345.htm',
      'https://bao.example/a/ong-pao-noi-185240711093012345.htm',
    ],
    ['https://bao.example/ban-pa-hang-i736541/', 'https://bao.example/ban-pa-hang-moi-i736541/'],
  ])('%s was given another title: %s', (a, b) => expect(retitled(a, b)).toBe(true));
  it.each([
    ['https://bao.example/xa-ta-van-don-lu-4801234.html', 'https://bao.example/xa-ta-van-don-lu-4801235.html'],
    ['https://bao.example/gia-lua-hom-nay-20240711.html', 'https://bao.example/thoi-tiet-hom-nay-20240711.html'],
    ['https://bao.example/gia-lua-hom-nay-110724.html', 'https://bao.example/thoi-tiet-hom-nay-110724.html'],
    ['https://bao.example/gia-lua-hom-nay-11072024', 'https://bao.example/thoi-tiet-hom-nay-11072024'],
    ['https://bao.example/tin/xa-ta-van-don-lu-123456.html', 'https://bao.example/video/xa-ta-van-don-lu-123456.html'],
    ['https://bao.example/gia-lua-vu-xuan-2024.html', 'https://bao.example/gia-lua-vu-mua-2024.html'],
    ['https://bao.example/tag-123456', 'https://bao.example/anh-123456'],
    ['https://bao.example/a-b-c-d-4801234.html', 'https://khac.example/a-b-c-d-4801234.html'],
  ])('%s is another article than %s', (a, b) => expect(retitled(a, b)).toBe(false));
});
