import './words';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { clipping, official, quoteIn, reference } from './sample';
import { writtenText } from './written';

const text =
  'Bà Lò Thị Ẩn, Phó Giám đốc Sở Xây dựng, nêu Nghị định 02/2024/NĐ-CP thay Nghị định 01/2024/NĐ-CP.\n' +
  'Ông Đỗ Văn Thượng, Chủ tịch UBND xã, nhắc Nghị định 01/2024/NĐ-CP và Nghị định 03/2024/NĐ-CP. Bà Lò Thị Ẩn nghe.\n';

const nghiDinh = (number: string) => reference(text, `${number}/2024/NĐ-CP`, [[`${number}/2024/NĐ-CP`, null]]);

/** Its second sentence alone: one official of two, two documents of three, one relation of two. */
function quote() {
  const one = clipping(1, {
    text,
    kind: 'quote',
    quote: quoteIn(
      text,
      'Ông Đỗ Văn Thượng, Chủ tịch UBND xã, nhắc Nghị định 01/2024/NĐ-CP và Nghị định 03/2024/NĐ-CP.',
    ),
    officials: [
      { ...official(text, 'Lò Thị Ẩn', 'Phó Giám đốc', 'Sở Xây dựng') },
      official(text, 'Đỗ Văn Thượng', 'Chủ tịch', 'UBND xã'),
    ],
    references: [nghiDinh('02'), nghiDinh('01'), nghiDinh('03')],
  });
  const start = text.lastIndexOf('01/2024/NĐ-CP');
  one.record.references[1]!.mentions.push({ ...one.record.references[1]!.mentions[0]!, start, end: start + 13 });
  one.record.relations = [
    { from: 0, to: 1, kind: 'replaces' },
    { from: 2, to: 1, kind: 'guides' },
  ];
  return one;
}

const table = async (name: string): Promise<Record<string, string>[]> =>
  parse(await writtenText(`csv-${name}`, [quote()]), { bom: true, columns: true });

it('the tables of a quote have only what is within it, with ids that join', async () => {
  const [officials, posts, references, mentions, relations, heads] = await Promise.all(
    ['officials', 'posts', 'references', 'mentions', 'relations', 'clippings'].map(table),
  );
  expect(officials?.map(({ name, mentions }) => [name, mentions])).toEqual([['Đỗ Văn Thượng', '1']]);
  expect(posts?.map(({ official_id }) => official_id)).toEqual([officials?.[0]?.official_id]);
  expect(references?.map(({ document, mentions }) => [document, mentions])).toEqual([
    ['01/2024/NĐ-CP', '1'],
    ['03/2024/NĐ-CP', '1'],
  ]);
  const [first, second] = references!.map(({ reference_id }) => reference_id);
  expect(mentions?.map(({ official_id, reference_id }) => official_id || reference_id)).toEqual([
    officials?.[0]?.official_id,
    first,
    second,
  ]);
  expect(relations).toMatchObject([{ from_reference_id: second, to_reference_id: first, kind: 'guides' }]);
  expect(heads?.[0]).toMatchObject({ officials: '1', references: '2', text });
});

it.each(['gexf', 'html', 'web-annotation'])('of a quote %s has nobody who is not named within it', async (id) => {
  const file = await writtenText(id, [quote()]);
  const named = file.replaceAll(/<p>.*<\/p>/g, '').replaceAll(/"(?:prefix|suffix)":"[^"]*"/g, '');
  expect(named).toContain('Đỗ Văn Thượng');
  expect(named).not.toContain('Lò Thị Ẩn');
});

it('the record of a quote stays whole in JSON Lines', async () => {
  const { officials, references, relations } = JSON.parse(await writtenText('jsonl', [quote()]));
  expect([officials.length, references.length, relations.length]).toEqual([2, 3, 2]);
});
