import './words';
import { Cite, type CslRecord } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { awkward, clipping } from './sample';
import { writtenText } from './written';

const formats: [id: string, inputType: string][] = [
  ['bibtex', '@biblatex/text'],
  ['ris', '@ris/file'],
  ['csl-json', '@else/json'],
];

async function read(id: string, forceType: string): Promise<CslRecord[]> {
  return new Cite(await writtenText(id, awkward), { forceType }).data;
}

interface Dates {
  'date-parts': number[][];
}

interface Name {
  family?: string;
  given?: string;
  literal?: string;
}

/** citation-js follows the RIS tables to the letter: whoever signs an article of a newspaper (NEWS) is its reporter, a bare string. */
function authorsOf({ author, reporter }: CslRecord) {
  const names = (author ?? [reporter ?? []].flat().map((literal) => ({ literal }))) as Name[];
  return names.map(({ family, literal, ...parted }) => ({ ...parted, name: literal ?? family }));
}

/** What all three formats can say, in one shape. */
function fields(record: CslRecord) {
  return {
    title: record.title,
    authors: authorsOf(record),
    newspaper: record['container-title'],
    issued: (record.issued as Dates | undefined)?.['date-parts'][0],
    accessed: (record.accessed as Dates)['date-parts'][0],
    url: record.URL,
    language: record.language,
    keywords: String(record.keyword ?? '')
      .split(/,\s*/)
      .filter(Boolean),
    note: record.note,
  };
}

describe('citations, read by citation-js', () => {
  it.each(formats)('%s: every field is read back', async (id, type) => {
    const [first, second, third] = (await read(id, type)).map(fields);
    expect(first).toEqual({
      title: 'Hà Yên: Rà soát "điểm nghẽn" theo Nghị định 01',
      authors: [{ name: 'Nguyễn Đăng Khải' }, { name: 'Trần and Lê' }],
      newspaper: 'VietnamPlus',
      // By the same letter only PY, the year, dates such an article; DA stands beside it for those who read it.
      issued: id === 'ris' ? [2024] : [2024, 7, 11],
      accessed: [2026, 11, 22],
      url: 'https://www.vietnamplus.vn/bai-1.vnp',
      language: 'vi',
      keywords: ['ngân sách', 'Hà Yên'],
      note: 'Đối chiếu với kỳ họp trước. Xem lại số liệu.',
    });
    expect(second).toMatchObject({
      title: awkward[1]?.record.article?.title,
      authors: [{ name: '@tác giả' }],
      newspaper: 'Báo "Thử" & Cộng sự',
      issued: [2024],
    });
    expect(third).toMatchObject({
      title: 'Tiêu đề đã sửa',
      authors: [{ name: 'Phạm Thị Ổn' }],
      newspaper: undefined,
      issued: undefined,
      url: undefined,
      note: '“ông Đỗ Văn Thượng đề nghị rà soát”',
    });
  });

  it.each(formats.slice(1))('%s says that the article stood in a newspaper', async (id, type) => {
    for (const record of await read(id, type)) expect(record.type).toBe('article-newspaper');
  });

  it('RIS has the full date besides the year', async () => {
    expect(await writtenText('ris', awkward)).toMatch(/^PY {2}- 2024\r\nDA {2}- 2024\/07\/11\/\r$/m);
  });

  it('BibTeX marks newspaper articles with `entrysubtype`, because it has no such type', async () => {
    for (const record of await read('bibtex', '@biblatex/text')) {
      expect(record).toMatchObject({ type: 'article-journal', genre: 'newspaper' });
    }
  });

  it('gives each clipping a key of its own in all formats', async () => {
    const bibtex = (await read('bibtex', '@biblatex/text')).map(({ id }) => id);
    const csl = (await read('csl-json', '@else/json')).map(({ id }) => id);
    expect(new Set(bibtex).size).toBe(awkward.length);
    expect(csl).toEqual(bibtex);
  });

  it('keeps the key of a clipping when the reader corrects paper and day', async () => {
    const key = async (change: object) => {
      const { record, ...rest } = clipping(1, {});
      const article = { ...record.article!, ...change };
      return /@article\{(.*),/.exec(await writtenText('bibtex', [{ ...rest, record: { ...record, article } }]))?.[1];
    };
    expect(await key({ site: 'Báo khác', published: '2019-05-01' })).toBe(await key({}));
    expect(await key({})).toMatch(/^[a-z0-9-]+$/);
  });

  it('BibTeX, which counts braces even after a backslash, does not lose what follows an unbalanced one', async () => {
    const bib = await writtenText('bibtex', [clipping(1, { title: 'Mở { rồi thôi', note: '} {{' }), ...awkward]);
    expect(bib.split('{')).toHaveLength(bib.split('}').length);
    expect((await new Cite(bib, { forceType: '@biblatex/text' }).data)[0]?.title).toBe('Mở { rồi thôi');
  });

  it('RIS keeps a section on its line', async () => {
    const plain = clipping(1, {});
    const article = { ...plain.record.article!, section: 'Thời sự\nER  - \nTY  - BOOK' };
    const ris = await writtenText('ris', [{ ...plain, record: { ...plain.record, article } }]);
    expect(ris.match(/^(?:TY|ER) {2}-/gm)).toHaveLength(2);
    expect(ris).toContain('SE  - Thời sự ER - TY - BOOK\r\n');
  });
});

it.each(['bibtex', 'csl-json'])('%s: a tag with a comma stays one keyword', async (id) => {
  const text = await writtenText(id, [clipping(1, { tags: ['đất , nhà', 'Hà Yên'] })]);
  expect(/"?keywords?"?\s*[=:]\s*["{]([^"}]*)/.exec(text)?.[1]).toBe('đất nhà, Hà Yên');
});
