import { describe, expect, it } from 'vitest';
import type { AnnotationRecord, Official, Reference } from '../../annotate/record';
import { mentionSpans, paragraphsOf } from './mention-spans';

const text = 'Ông Lê Văn Mẫu nói về Nghị định số 5/2020/NĐ-CP.\n\nÔng Mẫu về.\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

const record = {
  officials: [
    {
      name: 'Lê Văn Mẫu',
      roles: [],
      mentions: [at('Lê Văn Mẫu'), { ...at('Ông Mẫu'), start: text.indexOf('Mẫu về') }],
    } as unknown as Official,
  ],
  references: [
    { key: 'vn:cp:nd:2020:5', mentions: [at('Nghị định số 5/2020/NĐ-CP')] } as unknown as Reference,
    { key: null, mentions: [at('số 5/2020')] } as unknown as Reference,
  ],
} as AnnotationRecord;
record.officials[0]!.mentions[1]!.end = record.officials[0]!.mentions[1]!.start + 3;

describe('namedSpans', () => {
  it('gives mentions in order, and of two that overlap the first', () => {
    expect(mentionSpans(record).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Lê Văn Mẫu', 'official'],
      ['Nghị định số 5/2020/NĐ-CP', 'reference'],
      ['Mẫu', 'official'],
    ]);
  });
});

describe('paragraphsOf', () => {
  it('loses no letter and leaves empty lines out', () => {
    const paragraphs = paragraphsOf(text, mentionSpans(record));
    expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
      text.split('\n').filter((line) => line !== ''),
    );
    expect(paragraphs[0]!.map(({ span }) => span?.kind ?? null)).toEqual([null, 'official', null, 'reference', null]);
  });
  it('of a text without names is the text', () => {
    expect(paragraphsOf('a\nb', [])).toEqual([[{ text: 'a', span: null }], [{ text: 'b', span: null }]]);
  });
});
