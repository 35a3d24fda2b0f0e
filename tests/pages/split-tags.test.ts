import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate';
import { detectArticle } from '../../src/article';
import { parsePage } from '../../src/cli/dom/parse';
import { madeUpPage, PARAGRAPHS } from './made-up';

const ADDRESS = 'https://baobinhlang.vn/sua-de-truoc-mua-mua-20240612160500123.html';
const paragraphs = [
  ...PARAGRAPHS,
  'Nghị định số 114/2018/NĐ-CP và khoản 2 Điều 24 Luật Đê điều năm 2006 được nêu trong Công văn số 88/UBND-NN của huyện.',
];
const TAGS = ['b', 'i', 'em', 'span', 'a href="/x"', 'font', 'mark'];

/** A paragraph with an element opened before one character and closed after a later one, or empty between two. */
function split(text: string, cuts: ReadonlyArray<{ at: number; length: number; tag: string }>): string {
  const sorted = [...cuts].sort((a, b) => b.at - a.at);
  let markup = text;
  let free = text.length;
  for (const { at, length, tag } of sorted) {
    const start = Math.min(at % text.length, free);
    const end = Math.min(start + length, free);
    markup = `${markup.slice(0, start)}<${tag}>${markup.slice(start, end)}</${tag.split(' ')[0]}>${markup.slice(end)}`;
    free = start;
  }
  return markup;
}

/** The annotation of the page's article, with offsets. */
function read(page: string) {
  const text = detectArticle(parsePage(page), ADDRESS)?.article.text ?? '';
  return { text, found: annotate(text) };
}

describe('tags between any two characters', () => {
  const whole = read(madeUpPage({ paragraphs }));
  const cut = fc.record({ at: fc.nat(400), length: fc.nat(6), tag: fc.constantFrom(...TAGS) });

  it('finds officials and documents in the whole page', () => {
    expect(whole.found.officials.map(({ name }) => name)).toContain('Lê Quang Bảo');
    expect(whole.found.references).toHaveLength(3);
  });

  it('change neither the text nor what is found in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cut, { maxLength: 12 }), { minLength: 5, maxLength: 5 }), (cuts) => {
        const page = madeUpPage({ paragraphs: paragraphs.map((text, i) => split(text, cuts[i] ?? [])) });
        expect(read(page)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it.each(paragraphs.map((text, i) => [text.slice(0, 30), i] as const))(
    'change nothing when one stands between every two characters of «%s …»',
    (_, cut) => {
      const marked = paragraphs.map((text, i) => (i === cut ? [...text].join('<b></b>') : text));
      expect(read(madeUpPage({ paragraphs: marked }))).toEqual(whole);
    },
  );

  it.each([
    ['an empty one stands between every two characters', (text: string) => [...text].join('<b></b>')],
    ['every character stands in one', (text: string) => [...text].map((sign) => `<span>${sign}</span>`).join('')],
    ['every word stands in one', (text: string) => text.replace(/\S+/g, '<span class="word">$&</span>')],
  ])('change nothing when %s of all paragraphs', (_, cut) => {
    expect(read(madeUpPage({ paragraphs: paragraphs.map(cut) }))).toEqual(whole);
  });
});
