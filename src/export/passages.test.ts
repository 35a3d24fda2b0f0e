import { expect, it } from 'vitest';
import { clipping, official, reference } from '../../tests/export/sample';
import { paragraphsOf } from './passages';

const shown = (text: string, ...words: string[]) =>
  paragraphsOf(clipping(1, { text, officials: words.map((word) => official(text, word, word, '')) })).map((pieces) =>
    pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join(''),
  );

it.each([
  ['một hai\nba\n', ['hai'], ['một [hai]', 'ba']],
  ['một', ['một'], ['[một]']],
  ['\n\n  \nmột\n', [], ['một']],
  ['', [], []],
  // The one that begins first stays; of two that begin together the longer.
  ['một hai ba', ['một hai', 'hai ba'], ['[một hai] ba']],
  ['một hai', ['một', 'một hai'], ['[một hai]']],
  // A mark over the end of a paragraph.
  ['một\nhai\nba', ['một\nhai'], ['[một]', 'hai', 'ba']],
])('%j with %j', (text, words, paragraphs) => expect(shown(text, ...words)).toEqual(paragraphs));

it('tells officials from documents', () => {
  const text = 'Ông An nêu 1/2024/NĐ-CP.';
  const made = clipping(1, {
    text,
    officials: [official(text, 'An', 'Ông', '')],
    references: [reference(text, '1/2024/NĐ-CP', [['1/2024/NĐ-CP', null]])],
  });
  expect(paragraphsOf(made)[0]?.map(({ mark }) => mark?.kind)).toEqual([
    undefined,
    'official',
    undefined,
    'reference',
    undefined,
  ]);
});
