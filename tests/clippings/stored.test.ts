/** A stored database of every released schema opens and is whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedDB } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/clippings';
import { schema1 } from '../../src/clippings/store/database';
import { backupOf, bytesOf } from './bytes';
import { clipMadeUp, newLibrary } from './made-up';
import { type StoredDatabase, writeStored } from './stored-database';

const folder = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(folder).filter((file) => file.startsWith('schema-')))('%s', (file) => {
  it('opens; everything is found, and clipping goes on', async () => {
    await writeStored({ indexedDB }, JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredDatabase, file);
    const library = await newLibrary(file);
    const found = async (text: string, state: 'live' | 'all' | 'bin' = 'live') =>
      (await library.search({ ...everything, text, filters: { ...everything.filters, state } })).total;
    expect([await found(''), await found('', 'all'), await found('', 'bin')]).toEqual([4, 5, 1]);
    expect([
      await found('de dai 13'),
      await found('giữ lại'),
      await found('sau cùng'),
      await found('chưa xem'),
    ]).toEqual([1, 1, 1, 1]);
    expect((await library.officialDossier('lê văn mẫu|sở b'))?.decisions).toHaveLength(1);
    await clipMadeUp(library, { title: 'Sau khi nâng cấp' });
    expect(await found('nâng cấp')).toBe(1);
    expect((await bytesOf(await backupOf(library))).length).toBeGreaterThan(1000);
  });
});

it('schema 1 is as it was released', () => {
  expect(schema1).toEqual({
    heads: 'id, &requestId, workId, *urlKeys, *tags, deletedTime',
    contents: 'id',
    named: 'id, *nameKeys, *officialKeys, *organisationKeys, *referenceKeys, *types',
    entities: '[kind+key], [kind+count], *words',
    columns: 'block, revision',
    sites: 'no, &name',
    fresh: 'id, revision',
    segments: 'no',
    blocks: '[segment+n]',
    decisions: 'id, name',
    state: 'key',
    staged: 'n, &id',
  });
});
