import { describe, expect, it } from 'vitest';
import { addTag, splitTags } from './tags';

describe('splitTags', () => {
  it.each([
    ['đất đai', ['đất đai']],
    [' đất  đai , nhà ở,', ['đất đai', 'nhà ở']],
    ['hòa', ['hòa']],
    [' , ,', []],
    ['', []],
  ])('%j gives %j', (typed, tags) => {
    expect(splitTags(typed)).toEqual(tags);
  });
});

describe('addTag', () => {
  it('adds at the end', () => {
    expect(addTag(['a'], 'b')).toEqual(['a', 'b']);
  });
  it('keeps one spelling of a tag', () => {
    const tags = ['Đất đai'];
    expect(addTag(tags, 'đất đai')).toBe(tags);
  });
  it('keeps tones apart', () => {
    expect(addTag(['đất'], 'dat')).toEqual(['đất', 'dat']);
  });
});
