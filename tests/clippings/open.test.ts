import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/clippings';
import { ExpectedFailure } from '../../src/platform/expected-failure';
import { clipMadeUp, newLibrary } from './made-up';
import { newer } from './newer';
import { readStored, writeStored } from './stored-database';

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

describe('opening', () => {
  it('refuses a newer database and leaves it as it is, whatever tables it has', async () => {
    await writeStored({ indexedDB }, newer, 'newer');
    const before = await readStored(indexedDB, 'newer');
    const failure = await newLibrary('newer').catch((error) => error);
    expect(failure).toBeInstanceOf(ExpectedFailure);
    expect(failure.code).toBe('databaseNewer');
    expect(await readStored(indexedDB, 'newer')).toEqual(before);
  });

  it('another part of the extension goes on with an empty library after everything was deleted', async () => {
    const [one, other] = [await newLibrary('deleted'), await newLibrary('deleted')];
    await clipMadeUp(one);
    expect((await other.search(everything)).total).toBe(1);
    await one.deleteEverything();
    expect((await other.search(everything)).total).toBe(0);
    await clipMadeUp(other);
    expect((await other.search(everything)).total).toBe(1);
  });
});
