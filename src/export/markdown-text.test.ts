import { describe, expect, it } from 'vitest';
import { markdownLines, markdownLink, wikiLink } from './markdown-text';

describe('words of a page in Markdown', () => {
  it.each([
    ['Nghị định số 21/2019/NĐ-CP của Chính phủ', 'Nghị định số 21/2019/NĐ-CP của Chính phủ'],
    ['# tiêu đề', '\\# tiêu đề'],
    ['- mục', '\\- mục'],
    ['12. mục', '12\\. mục'],
    ['12 người', '12 người'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['R&D và &lt;', 'R&D và \\&lt;'],
    ['100% == ==đậm==', '100% \\== \\==đậm\\=='],
    ['một\n\nhai', 'một\n\nhai'],
  ])('%j is written %j', (text, written) => expect(markdownLines(text)).toBe(written));
});

it('links', () => {
  expect(markdownLink('[a] b', 'https://a.vn/x')).toBe('[\\[a\\] b](<https://a.vn/x>)');
  expect(markdownLink('a', '')).toBe('a');
  expect(wikiLink('Lê An')).toBe('[[Lê An]]');
  expect(wikiLink('Lê An (2)', 'Lê An')).toBe('[[Lê An (2)|Lê An]]');
  expect(wikiLink('x', 'a]]|b')).toBe('[[x|a   b]]');
});
