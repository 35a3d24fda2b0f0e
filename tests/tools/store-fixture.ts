/**
 * Writes tests/clippings/fixtures/schema-N.json: a database of the current schema. Run it once for each released schema, never again for an
 * older one: `npx tsx tests/tools/store-fixture.ts`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedDB } from 'fake-indexeddb';
import { SCHEMA_VERSION } from '../../src/clippings/store/database';
import { backupOf, quietly } from '../clippings/bytes';
import { clipMadeUp, newLibrary } from '../clippings/made-up';
import { readStored } from '../clippings/stored-database';
import { variedLibrary } from '../clippings/varied';

const path = join(import.meta.dirname, `../clippings/fixtures/schema-${SCHEMA_VERSION}.json`);
if (existsSync(path)) throw new Error(`${path} is frozen`);
// Restored clippings are in a segment of the index, later ones not yet: the fixture has both.
const library = await newLibrary('stored');
await library.stageRestore(await backupOf(await variedLibrary()), quietly);
await library.finishRestore('replace', quietly);
await clipMadeUp(library, { title: 'Bài sau cùng', url: 'https://bao.example/sau-cung.html', note: 'chưa xem' });
library.close();
writeFileSync(path, `${JSON.stringify(await readStored(indexedDB, 'stored'))}\n`);
