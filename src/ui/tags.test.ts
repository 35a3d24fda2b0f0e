import { describe, expect, it } from 'vitest';
import { tagLimit, tagsLimit } from '../messages/limits';
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

it('takes no more than a clip may bear: the letters of a tag, and the number of tags', () => {
  const long = 'đ'.repeat(tagLimit + 1);
  expect(splitTags(`${long}, b`)).toEqual(['đ'.repeat(tagLimit), 'b']);
  expect(splitTags(`${'đ'.repeat(tagLimit - 1)}🌾`)).toEqual(['đ'.repeat(tagLimit - 1)]);
  const many = Array.from({ length: tagsLimit }, (_, i) => String(i));
  expect(addTag(many, 'b')).toBe(many);
});

describe('addTag', () => {
  it('adds at the end', () => {
    expect(addTag(['a'], 'b')).toEqual(['a', 'b']);
  });
  it('keeps one spelling of a tag', () => {
    const tags = ['Đất đai'];
    expect(addTag(tags, 'đất đai')).toBe(tags);
  });
  it('keeps one form of Unicode', () => {
    const tags = ['đất'.normalize('NFD')];
    expect(addTag(tags, 'đất')).toBe(tags);
  });
  it('keeps tones apart', () => {
    expect(addTag(['đất'], 'dat')).toEqual(['đất', 'dat']);
  });
});
