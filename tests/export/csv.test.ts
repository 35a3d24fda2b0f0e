import './words';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { awkward, clipping } from './sample';
import { unzipped } from './unzipped';
import { written, writtenText } from './written';

const names = ['clippings', 'officials', 'posts', 'references', 'mentions', 'relations'];

/** Strict: every row as long as the header, CRLF and nothing else ends a record, quotes only where they belong. */
function read(csv: Buffer | string): Record<string, string>[] {
  return parse(csv, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
    relax_column_count: false,
    relax_quotes: false,
  });
}

describe('CSV, read by csv-parse', () => {
  it('opens in Excel as UTF-8 and ends every record in CRLF', async () => {
    const csv = await written('csv-mentions', awkward);
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps all text, with an apostrophe before what a spreadsheet would execute', async () => {
    const rows = read(await written('csv-clippings', awkward));
    expect(rows.map(({ title }) => title)).toEqual([
      awkward[0]?.record.article?.title,
      `'${awkward[1]?.record.article?.title}`,
      'Tiêu đề đã sửa',
    ]);
    expect(rows[1]).toMatchObject({ byline: "'@tác giả", tags: "'+cộng, trừ", note: "'\t=cmd()" });
    expect(rows[0]?.text).toBe(awkward[0]?.record.article?.text);
    expect(rows[0]?.note).toBe('Đối chiếu với kỳ họp trước.\r\nXem lại số liệu.');
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('keeps the values of a list separate if one contains the separator', async () => {
    const [row] = read(
      await written('csv-clippings', [clipping(1, { tags: ['đất; nhà', 'b'], byline: ['A;B', 'C'] })]),
    );
    expect(row).toMatchObject({ tags: 'đất, nhà; b', byline: 'A,B; C' });
  });

  it('keeps the full number of a document, which no spreadsheet takes for a date', async () => {
    const rows = read(await written('csv-references', awkward));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ document: '01/2024/NĐ-CP', year: '2024', key_inferred: 'false', mentions: '2' });
  });

  it('joins mentions to officials, documents and texts', async () => {
    const texts = new Map(read(await written('csv-clippings', awkward)).map((row) => [row.clipping_id, row.text]));
    const officials = new Set(read(await written('csv-officials', awkward)).map((row) => row.official_id));
    const references = new Set(read(await written('csv-references', awkward)).map((row) => row.reference_id));
    const mentions = read(await written('csv-mentions', awkward)).filter(({ text }) => text !== '');
    expect(mentions).toHaveLength(7);
    for (const { clipping_id, official_id, reference_id, start, end, text } of mentions) {
      expect(official_id ? officials.has(official_id) : references.has(reference_id)).toBe(true);
      const whole = texts.get(clipping_id)?.replace(/^'/, '');
      expect(whole?.slice(Number(start), Number(end))).toBe(text);
    }
  });

  it('puts all tables in one archive, each the same as alone', async () => {
    const files = await unzipped(await written('csv', awkward));
    expect([...files.keys()]).toEqual(names.map((name) => `${name}.csv`));
    for (const name of names) {
      expect(files.get(`${name}.csv`)?.toString()).toBe(await writtenText(`csv-${name}`, awkward));
    }
  });

  it('writes only headers for an empty library', async () => {
    const files = await unzipped(await written('csv', []));
    for (const csv of files.values()) expect(read(csv)).toEqual([]);
    expect(files.get('officials.csv')?.toString()).toMatch(/^\uFEFFofficial_id,clipping_id,/);
  });
});
