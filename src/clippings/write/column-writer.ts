/** Updates the columns (dates, sites, flags of all clippings) for the changes of one transaction. */
import { COLUMN_ROWS, emptyColumn, Flag, minutesOf } from '../store/columns';
import type { Database } from '../store/database';
import type { LightRows } from '../store/light-rows';
import type { ColumnRow, HeadRow } from '../store/rows';

export interface ColumnWriter {
  /** Reads what `set` needs. Only this method awaits, because a Dexie transaction ends when code awaits anything but the database. */
  prepare(lights: readonly LightRows[]): Promise<void>;
  /** `light` is null when the clipping is permanently deleted. Call `prepare` first. */
  set(id: number, light: LightRows | null): void;
  write(revision: number): Promise<unknown>;
}

export function columnWriter(database: Database): ColumnWriter {
  const columns = new Map<number, ColumnRow>();
  const siteNumbers = new Map<string, number>();
  return {
    async prepare(lights) {
      const blocks = [...new Set(lights.map(({ head }) => blockOf(head.id)))].filter((block) => !columns.has(block));
      const names = [...new Set(lights.map(({ head }) => head.site))].filter((site) => !siteNumbers.has(site));
      const [rows, sites] = await Promise.all([
        database.columns.bulkGet(blocks),
        Promise.all(names.map((name) => database.sites.where('name').equals(name).toArray())),
      ]);
      for (const [i, block] of blocks.entries()) columns.set(block, rows[i] ?? emptyColumn(block));
      for (const { no, name } of sites.flat()) siteNumbers.set(name, no);
      const unknown = names.filter((name) => !siteNumbers.has(name));
      if (unknown.length === 0) return;
      const last = (await database.sites.orderBy('no').last())?.no ?? 0;
      const added = unknown.map((name, i) => ({ no: last + 1 + i, name }));
      await database.sites.bulkAdd(added);
      for (const { no, name } of added) siteNumbers.set(name, no);
    },

    set(id, light) {
      const column = columns.get(blockOf(id))!;
      const place = id % COLUMN_ROWS;
      column.flags[place] = light === null ? 0 : flagsOf(light.head);
      if (light === null) return;
      column.dates[place] = minutesOf(light.named.date);
      column.sites[place] = siteNumbers.get(light.head.site)!;
    },

    write: (revision) => database.columns.bulkPut([...columns.values()].map((column) => ({ ...column, revision }))),
  };
}

const blockOf = (id: number): number => Math.floor(id / COLUMN_ROWS);

function flagsOf({ state, hasNote, kind }: HeadRow): number {
  return (
    Flag.exists |
    (state === 'bin' ? Flag.bin : state === 'older' ? Flag.older : 0) |
    (hasNote ? Flag.note : 0) |
    (kind === 'quote' ? Flag.quote : 0)
  );
}
