import { describe, expect, it } from 'vitest';
import type { Article } from '../annotate/record';
import { bylineFrom, correct, corrected } from './correct-article';

const article = { title: 'Hội nghị', byline: ['Lê Minh'], published: null, site: 'Báo Mẫu' } as Article;

describe('correct', () => {
  it('keeps what differs from the page alone', () => {
    const once = correct(article, {}, 'title', 'Hội nghị tổng kết');
    expect(once).toEqual({ title: 'Hội nghị tổng kết' });
    expect(correct(article, once, 'title', 'Hội nghị')).toEqual({});
  });
  it('compares lists by what they hold', () => {
    expect(correct(article, {}, 'byline', ['Lê Minh'])).toEqual({});
    expect(correct(article, {}, 'byline', ['Lê Minh', 'An'])).toEqual({ byline: ['Lê Minh', 'An'] });
  });
});

describe('corrected', () => {
  it('lays corrections over the article', () => {
    expect(corrected(article, { site: 'Báo Thật' })).toMatchObject({ title: 'Hội nghị', site: 'Báo Thật' });
  });
});

describe('bylineFrom', () => {
  it.each([
    ['Lê Minh, An', ['Lê Minh', 'An']],
    [' , ', []],
  ])('%j gives %j', (typed, names) => {
    expect(bylineFrom(typed)).toEqual(names);
  });
});
