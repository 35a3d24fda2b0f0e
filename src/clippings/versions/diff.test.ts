import { describe, expect, it, vi } from 'vitest';
import { clipMadeUp, madeUpRecord, newLibrary } from '../../../tests/clippings/made-up';
import type { RoleStatus } from '../../annotate/record';
import { diffVersions } from './diff';

vi.mock('../../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') } },
}));

describe('diffVersions', () => {
  it('tells names, posts, documents and figures before the text', async () => {
    const library = await newLibrary();
    const url = 'https://bao.example/so-lieu.html';
    const before = await clipMadeUp(library, {
      url,
      title: 'Chi 1.250 tỉ',
      text: 'Sở chi 1.250 tỉ.\n',
      officials: [
        ['Lê Văn Mẫu', 'Giám đốc', 'Sở A'],
        ['Trần Thị Thử', 'Vụ trưởng', 'Vụ C'],
      ],
    });
    const after = await clipMadeUp(library, {
      url,
      title: 'Chi 1.350 tỉ',
      text: 'Sở chi 1.350 tỉ.\n',
      asNewVersion: true,
      officials: [['Lê Văn Mẫu', 'Phó Giám đốc', 'Sở A']],
      references: [['21/2019/NĐ-CP', 'vn:cp:nd:2019:21']],
    });
    const [a, b] = [(await library.readClipping(before))!, (await library.readClipping(after))!];
    expect(diffVersions(a, b)).toMatchObject({
      officials: {
        added: [],
        removed: ['Trần Thị Thử'],
        changed: [{ name: 'Lê Văn Mẫu', before: 'Giám đốc Sở A', after: 'Phó Giám đốc Sở A' }],
      },
      references: { added: ['Nghị định 21/2019/NĐ-CP'], removed: [] },
      numbers: { added: ['1.350'], removed: ['1.250'] },
    });
    expect(diffVersions(a, a)).toMatchObject({ title: null, text: [{ kind: 'same' }] });
  });

  it('tells a post that was left since', async () => {
    const library = await newLibrary();
    const record = madeUpRecord({ text: 'Ông Lê Văn Mẫu.\n', officials: [['Lê Văn Mẫu', 'Giám đốc', 'Sở A']] });
    const version = async (status: RoleStatus) => {
      const officials = record.officials.map((one) => ({
        ...one,
        roles: one.roles.map((role) => ({ ...role, status })),
      }));
      const id = await clipMadeUp(library, { record: { ...record, officials }, asNewVersion: status !== 'current' });
      return (await library.readClipping(id))!;
    };
    const [before, after] = [await version('current'), await version('former')];
    expect(diffVersions(before, after).officials.changed).toEqual([
      { name: 'Lê Văn Mẫu', before: 'Giám đốc Sở A', after: 'platformFormerPost Giám đốc Sở A' },
    ]);
  });

  it('of a long page that was written anew tells the paragraphs that came and went, not the words', async () => {
    const library = await newLibrary();
    const url = 'https://bao.example/truc-tiep.html';
    const [kept, ...paragraphs] = Array.from(
      { length: 201 },
      (_, i) => `${Array.from({ length: 40 }, (_, k) => (i * 977 + k * 331).toString(36)).join(' ')}.\n`,
    );
    const clip = async (text: string) =>
      (await library.readClipping(await clipMadeUp(library, { url, text, asNewVersion: true })))!;
    const [before, after] = [
      await clip(paragraphs.slice(0, 100).join('') + kept),
      await clip(kept + paragraphs.slice(100).join('')),
    ];
    const { text } = diffVersions(before, after);
    // By paragraphs: by words it would be in hundreds of parts, and take most of a minute.
    expect(text.map(({ kind }) => kind)).toEqual(['removed', 'same', 'added']);
    expect(text.find(({ kind }) => kind === 'same')?.text).toBe(kept);
    const told = (without: string) => text.flatMap((part) => (part.kind === without ? [] : part.text)).join('');
    expect(told('added')).toBe(before.record.article?.text);
    expect(told('removed')).toBe(after.record.article?.text);
  });
});
