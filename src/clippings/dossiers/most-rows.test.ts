import { expect, it } from 'vitest';
import { newLibrary } from '../../../tests/clippings/made-up';
import { MOST_ROWS } from '../read/named-rows';
import { newDatabase } from '../store/database';
import type { EntityRow, NamedRow } from '../store/rows';
import { officialDossier } from './official-dossier';
import { referenceDossier } from './reference-dossier';

const official = { key: 'lò|x', name: 'Lò', rank: null, country: null, class: 'official', roles: [], mentions: [] };
const reference = { key: 'nd', label: 'Nghị định', id: null, type: 'nghị định', name: null, mentions: [] };

const row = (id: number): NamedRow =>
  ({
    id,
    // The newest two are in the bin.
    live: id > MOST_ROWS + 8 ? 0 : 1,
    title: '',
    site: '',
    date: '2024-01-01',
    officials: [official],
    references: [reference],
    relations: [],
    nameKeys: [],
    officialKeys: [official.key],
    organisationKeys: [],
    referenceKeys: [reference.key],
    types: [],
  }) as unknown as NamedRow;

const entity = (kind: EntityRow['kind'], key: string): EntityRow => ({
  kind,
  key,
  label: key,
  detail: '',
  organisations: [],
  count: MOST_ROWS + 8,
  words: [],
});

it('a dossier counts all clippings outside the bin, even if it reads only some of them', async () => {
  await newLibrary('many rows');
  const database = newDatabase('many rows');
  await database.open();
  await database.named.bulkAdd(Array.from({ length: MOST_ROWS + 10 }, (_, i) => row(i + 1)));
  await database.entities.bulkAdd([entity('official', official.key), entity('reference', reference.key)]);
  expect((await officialDossier(database, official.key))?.clippings).toBe(MOST_ROWS + 8);
  expect((await referenceDossier(database, reference.key))?.clippings).toBe(MOST_ROWS + 8);
}, 60_000);
