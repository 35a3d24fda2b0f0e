import { describe, expect, it } from 'vitest';
import type { AnnotationRecord } from '../../annotate/record';
import { textChanges, versionChanges } from './version-changes';

const record = (title: string, text: string, officials: [string, string][], ids: string[]): AnnotationRecord =>
  ({
    source: '',
    article: { title, text },
    officials: officials.map(([name, post]) => ({
      name,
      rank: null,
      roles: [{ title: post, organization: 'UBND xã Mẫu' }],
      mentions: [],
    })),
    references: ids.map((id) => ({ id, name: null, type: 'nghị định', mentions: [] })),
    relations: [],
  }) as unknown as AnnotationRecord;

const before = record('Họp xã', 'Có 41 thôn dự họp.\nÔng Lê nói.\n', [['Lê Văn Mẫu', 'Chủ tịch']], ['5/2020/NĐ-CP']);
const after = record('Họp xã Mẫu', 'Có 42 thôn dự họp.\nÔng Lê nói.\n', [['Lê Văn Mẫu', 'Phó Chủ tịch']], []);

describe('versionChanges', () => {
  it('puts a changed post on both sides', () => {
    expect(versionChanges(before, after).officials).toEqual({
      added: ['Lê Văn Mẫu, Phó Chủ tịch UBND xã Mẫu'],
      removed: ['Lê Văn Mẫu, Chủ tịch UBND xã Mẫu'],
    });
  });
  it('names documents and figures that came and went', () => {
    const { references, numbers, title } = versionChanges(before, after);
    expect(references).toEqual({ added: [], removed: ['5/2020/NĐ-CP'] });
    expect(numbers).toEqual({ added: ['42'], removed: ['41'] });
    expect(title).toEqual({ before: 'Họp xã', after: 'Họp xã Mẫu' });
  });
  it('finds nothing between equals', () => {
    const { officials, references, numbers, title } = versionChanges(before, before);
    expect([officials, references, numbers].flatMap(({ added, removed }) => [...added, ...removed])).toEqual([]);
    expect(title).toBeNull();
  });
});

describe('textChanges', () => {
  it('keeps both texts whole', () => {
    const changes = textChanges(before.article!.text, after.article!.text);
    const join = (without: string) =>
      changes
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect(join('added')).toBe(before.article!.text);
    expect(join('removed')).toBe(after.article!.text);
  });
  it('goes down to the word', () => {
    const changes = textChanges(before.article!.text, after.article!.text);
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '41' },
      { kind: 'added', text: '42' },
    ]);
  });
  it('of one text is that text', () => {
    expect(textChanges('a\nb', 'a\nb')).toEqual([{ kind: 'same', text: 'a\nb' }]);
  });
});
