import './words';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { awkward, clipping, reference } from './sample';
import { unzipped } from './unzipped';
import { written } from './written';

async function notes(clippings = awkward): Promise<Map<string, string>> {
  const files = await unzipped(await written('markdown', clippings));
  return new Map(Array.from(files, ([name, content]) => [name, content.toString()]));
}

function frontMatter(note: string | undefined): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(note ?? '')?.[1] ?? '', { strict: true });
}

afterEach(() => vi.unstubAllEnvs());

describe('Markdown notes, their front matter read by yaml', () => {
  it('gives a note to each article, person and document', async () => {
    expect([...(await notes()).keys()]).toEqual([
      'articles/2024-07-11 Hà Yên- Rà soát -điểm nghẽn- theo Nghị định 01.md',
      'articles/2024 =1+1 {Tiêu đề} 100% & - - $ _ ~ - - -ngoặc- -b-đậm-b- -câu.md',
      'articles/2026-11-22 Tiêu đề đã sửa.md',
      'people/Đỗ Văn Thượng.md',
      'people/Lò Thị Ẩn.md',
      'documents/Nghị định 01-2024-NĐ-CP.md',
    ]);
  });

  it('keeps every field, whatever characters are in it', async () => {
    const [first, second, third] = [...(await notes()).values()].map(frontMatter);
    expect(first).toMatchObject({
      title: 'Hà Yên: Rà soát "điểm nghẽn" theo Nghị định 01',
      author: ['Nguyễn Đăng Khải', 'Trần and Lê'],
      published: '2024-07-11T23:30:00+07:00',
      url: 'https://www.vietnamplus.vn/bai-1.vnp',
      tags: ['ngân-sách', 'Hà-Yên'],
      people: ['[[Đỗ Văn Thượng]]', '[[Lò Thị Ẩn]]'],
      documents: ['[[Nghị định 01-2024-NĐ-CP]]'],
      version: 1,
    });
    expect(second?.title).toBe(awkward[1]?.record.article?.title);
    expect(third).not.toHaveProperty('url');
  });

  it('writes tags that Obsidian accepts: letters, digits and slashes, but not only digits', async () => {
    const tags = ['TP.HCM', '2024', 'đất & nhà (mới)', '21/2019/NĐ-CP', '🌾 lúa', '#'];
    const [note] = (await notes([clipping(1, { tags })])).values();
    expect(frontMatter(note).tags).toEqual(['TP-HCM', '_2024', 'đất-nhà-mới', '21/2019/NĐ-CP', '🌾-lúa', '_']);
  });

  it('names a note without a date by the local day of clipping', async () => {
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    const names = await notes([clipping(1, { title: 'Bài', clippedAt: '2026-11-22T18:30:00.000Z' })]);
    expect([...names.keys()]).toEqual(['articles/2026-11-23 Bài.md']);
  });

  it('gives documents of one number that no key tells to be one a note each', async () => {
    const text = 'Quyết định 45/QĐ-UBND';
    const references = [{ ...reference(text, '45/QĐ-UBND', [[text, null]]), key: null, type: 'quyết định' }];
    const names = [...(await notes([1, 2].map((id) => clipping(id, { text, references })))).keys()];
    expect(names.filter((name) => name.startsWith('documents/Quyết định 45-QĐ-UBND'))).toHaveLength(2);
  });

  it('links only to notes that exist', async () => {
    const all = await notes();
    const names = new Set(Array.from(all.keys(), (path) => path.replace(/^\w+\/(.*)\.md$/, '$1')));
    const links = [...all.values()].flatMap((note) =>
      Array.from(note.matchAll(/(?<!\\)\[\[([^\]|]+)/g), ([, to]) => to),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(names).toContain(link);
  });

  it('shows the words of the article behind a link, and lets nothing of a page become markup', async () => {
    const [first, second] = [...(await notes()).values()];
    expect(first).toContain(
      'Theo khoản 2 Điều 5 [[Nghị định 01-2024-NĐ-CP|Nghị định số 01/2024/NĐ-CP]], ông [[Đỗ Văn Thượng]] đề nghị',
    );
    expect(second).toContain('\\<script\\>alert(1)');
    expect(second).toContain('\\#tag \\[\\[vào\\]\\] \\$x\\$ \\==đậm\\== \\%%ẩn\\%%');
    expect(second).toMatch(/^\\- gạch/m);
    expect(second).toMatch(/^1\\\. mục/m);
    expect(second).toContain('\\&lt;thực thể');
  });

  it('lists the posts of a person and co-occurring documents', async () => {
    const person = (await notes()).get('people/Đỗ Văn Thượng.md');
    expect(frontMatter(person)).toEqual({ type: 'official', name: 'Đỗ Văn Thượng', clippings: 3 });
    expect(person).toContain('- Chủ tịch UBND tỉnh Hà Yên (2024 – 2026-11-22)');
    expect(person).toContain('- [[Nghị định 01-2024-NĐ-CP]] (1)');
    expect(person?.match(/\[\[20/g)).toHaveLength(3);
  });
});
