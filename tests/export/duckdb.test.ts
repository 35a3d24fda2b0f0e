import './words';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { many } from './many';
import { awkward, clipping, reference } from './sample';
import { unzipped } from './unzipped';
import { written } from './written';

/** Enough for more than one row group of each long table; articles alone, as JSON Lines has the whole record of a quote. */
const library = [...awkward.filter(({ quote }) => quote === null), ...many(600)];
const tables = ['clippings', 'officials', 'posts', 'references', 'mentions', 'relations'];

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let database: DuckDBConnection | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diem-bao-export-'));
  for (const id of ['csv', 'parquet']) {
    for (const [name, content] of await unzipped(await written(id, library)))
      await writeFile(join(folder, name), content);
  }
  await writeFile(join(folder, 'library.jsonl'), await written('jsonl', library));
  database = await (await DuckDBInstance.create()).connect();
}, 60_000);

afterAll(async () => {
  database?.closeSync();
  await rm(folder, { recursive: true });
});

const csv = (name: string) => `read_csv('${folder}/${name}.csv', header = true, strict_mode = true, parallel = false)`;
const parquet = (name: string) => `'${folder}/${name}.parquet'`;
const jsonl = () => `read_json('${folder}/library.jsonl', format = 'newline_delimited', maximum_depth = 10)`;

async function row(sql: string): Promise<unknown[]> {
  const [first = []] = (await database!.runAndReadAll(sql)).getRowsJson();
  return first;
}

/** Row count, and sums of the whole numbers, of any of the three files. */
const sums: Record<string, string> = {
  clippings: 'count(*), sum(officials), sum("references"), sum(version)',
  officials: 'count(*), sum(mentions)',
  posts: 'count(*), sum(evidence_start), sum(evidence_end)',
  references: 'count(*), sum(year), sum(mentions), count_if(draft)',
  mentions: 'count(*), sum(start), sum("end"), sum("end" - start), count(pinpoint)',
  relations: 'count(*)',
};

/** The same from the nested records. */
const nested: Record<string, string> = {
  clippings: 'select count(*), sum(len(officials)), sum(len("references")), sum(version) from library',
  officials: 'select count(*), sum(len(o.mentions)) from (select unnest(officials) o from library)',
  posts: `select count(*), sum(r.evidence.start), sum(r.evidence."end")
    from (select unnest(o.roles) r from (select unnest(officials) o from library))`,
  references: `select count(*), sum(r.year), sum(len(r.mentions)), count_if(r.draft)
    from (select unnest("references") r from library)`,
  mentions: `select count(*), sum(m.start), sum(m."end"), sum(m."end" - m.start), count(m.pinpoint) from (
    select unnest(list_transform(o.mentions, m -> {start: m.start, "end": m."end", pinpoint: null::varchar})) m
    from (select unnest(officials) o from library)
    union all
    select unnest(list_transform(r.mentions, m -> {start: m.start, "end": m."end", pinpoint: m.pinpoint}))
    from (select unnest("references") r from library))`,
  relations: 'select sum(len(relations)) from library',
};

describe('JSON Lines, CSV and Parquet, read by DuckDB', () => {
  it.each(tables)('%s: the same rows and the same sums in all three', async (name) => {
    const fromJson = await row(`with library as (from ${jsonl()}) ${nested[name]}`);
    expect(Number(fromJson[0])).toBeGreaterThan(name === 'relations' ? 100 : 600);
    expect(await row(`select ${sums[name]} from ${csv(name)}`)).toEqual(fromJson);
    expect(await row(`select ${sums[name]} from ${parquet(name)}`)).toEqual(fromJson);
  });

  it('keeps every word of every text in Parquet and JSON Lines', async () => {
    const differ = `select count(*) from ${parquet('clippings')} p join ${jsonl()} j on p.clipping_id = j.id::varchar
      where p.text is distinct from j.article.text or p.title is distinct from j.article.title`;
    expect(await row(differ)).toEqual(['0']);
    const joined = `select count(*) from ${parquet('clippings')} p join ${jsonl()} j on p.clipping_id = j.id::varchar`;
    expect(await row(joined)).toEqual([String(library.length)]);
  });

  it('joins mentions to people and documents', async () => {
    const orphans = `select count(*) from ${parquet('mentions')} m
      left join ${parquet('officials')} o using (official_id) left join ${parquet('references')} r using (reference_id)
      where o.name is null and r.type is null`;
    expect(await row(orphans)).toEqual(['0']);
  });

  it('writes Parquet of a year that is no whole number, as a backup may bring it, without the year', async () => {
    const years = [2019.5, 1e12, -1, 2019];
    const odd = clipping(9, {
      references: years.map((year, index) => ({ ...reference('', `${index}/2019/NĐ-CP`, []), year })),
    });
    const file = join(folder, 'odd.parquet');
    await writeFile(file, await written('parquet-references', [odd]));
    expect(await row(`select list("year") from '${file}'`)).toEqual([[null, null, -1, 2019]]);
  });

  it('reads JSON Lines with a title that was cut within an emoji', async () => {
    const file = join(folder, 'cut.jsonl');
    await writeFile(file, await written('jsonl', [clipping(9, { title: 'Được mùa \ud83c' }), clipping(10, {})]));
    expect(await row(`select list(article.title order by id) from read_json('${file}')`)).toEqual([['Được mùa �', '']]);
  });
});
