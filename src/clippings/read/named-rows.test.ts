import { beforeAll, describe, expect, it } from 'vitest';
import { newLibrary } from '../../../tests/clippings/made-up';
import { type Database, newDatabase } from '../store/database';
import type { NamedRow } from '../store/rows';
import { rowsOf } from './named-rows';

const row = (id: number): NamedRow => ({
  id,
  live: id % 10 === 0 ? 0 : 1,
  title: '',
  site: '',
  date: `2024-01-${String(1 + (id % 28)).padStart(2, '0')}`,
  officials: [],
  references: [],
  relations: [],
  nameKeys: [],
  officialKeys: [
    ...(id <= 900 ? ['early|x'] : []),
    ...(id > 400 && id <= 1300 ? ['early|y'] : []),
    ...(id % 5 === 0 ? ['every fifth'] : []),
    ...(id % 300 === 0 ? ['rare'] : []),
  ],
  organisationKeys: [],
  referenceKeys: [],
  types: [],
});

describe('rows for a dossier', () => {
  let database: Database;
  const all = Array.from({ length: 3000 }, (_, i) => row(i + 1));
  beforeAll(async () => {
    await newLibrary('rows');
    database = newDatabase('rows');
    await database.open();
    await database.named.bulkAdd(all);
  });

  it.each([
    ['a few', ['rare']],
    ['far apart', ['every fifth']],
    ['close together', ['early|x']],
    ['under two keys', ['early|x', 'early|y']],
    ['none', ['nobody']],
  ])('are the live ones, each once, newest first: %s', async (_, keys) => {
    const expected = all
      .filter(({ live, officialKeys }) => live === 1 && officialKeys.some((key) => keys.includes(key)))
      .sort((a, b) => (a.date === b.date ? b.id - a.id : a.date < b.date ? 1 : -1));
    expect((await rowsOf(database, 'officialKeys', keys)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it('are read with progress, until aborted', async () => {
    const told: string[] = [];
    const stop = new AbortController();
    const read = rowsOf(database, 'officialKeys', ['early|x', 'early|y'], {
      signal: stop.signal,
      onProgress(done, total) {
        told.push(`${done} of ${total}`);
        if (done === 1000) stop.abort();
      },
    });
    await expect(read).resolves.toHaveLength(1170);
    expect(told).toEqual(['500 of 1300', '1000 of 1300']);
    const stopped = { signal: stop.signal, onProgress: () => told.push('after the end') };
    await expect(rowsOf(database, 'officialKeys', ['early|x'], stopped)).rejects.toThrow();
    expect(told).toHaveLength(2);
  });
});
