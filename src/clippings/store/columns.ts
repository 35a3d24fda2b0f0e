/** Dates, sites and flags of all clippings in memory: 7 bytes per clipping, read in blocks as they change. */
import type { ColumnRow } from './rows';

export const COLUMN_ROWS = 1024;

export const Flag = { exists: 1, bin: 2, older: 4, note: 8, quote: 16 } as const;

export interface Columns {
  /** Ids from 0 up to here are covered. */
  size: number;
  dates: Int32Array;
  sites: Uint16Array;
  flags: Uint8Array;
}

export const noColumns = (): Columns => ({
  size: 0,
  dates: new Int32Array(0),
  sites: new Uint16Array(0),
  flags: new Uint8Array(0),
});

export const emptyColumn = (block: number): ColumnRow => ({
  block,
  revision: 0,
  dates: new Int32Array(COLUMN_ROWS),
  sites: new Uint16Array(COLUMN_ROWS),
  flags: new Uint8Array(COLUMN_ROWS),
});

/** Copies rows into the columns; grows by half, so that not every clip copies everything. */
export function takeColumns(columns: Columns, rows: readonly ColumnRow[]): void {
  for (const { block, dates, sites, flags } of rows) {
    const from = block * COLUMN_ROWS;
    if (columns.dates.length < from + COLUMN_ROWS) grow(columns, Math.ceil((from + COLUMN_ROWS) * 1.5));
    columns.dates.set(dates, from);
    columns.sites.set(sites, from);
    columns.flags.set(flags, from);
    columns.size = Math.max(columns.size, from + COLUMN_ROWS);
  }
}

function grow(columns: Columns, room: number): void {
  const { dates, sites, flags } = columns;
  columns.dates = new Int32Array(room);
  columns.sites = new Uint16Array(room);
  columns.flags = new Uint8Array(room);
  columns.dates.set(dates);
  columns.sites.set(sites);
  columns.flags.set(flags);
}

/** Range of `dates`: minutes before and after 1970, 127 years, so that one number holds a date and an id as a sort key. */
export const DATE_ROOM = 2 ** 26;

/** A day, month or year without a time: it begins in local time, as the days of filters do, whereas `Date.parse` takes it for UTC. */
const BARE = /^\d{4}(?:-\d{2}){0,2}$/;

/** Minutes since 1970 of an ISO date, clamped to the range of `dates`; 0 if it is no date. */
export function minutesOf(iso: string): number {
  const minutes = Math.floor((Date.parse(BARE.test(iso) ? `${iso}T00:00` : iso) || 0) / 60_000);
  return Math.max(1 - DATE_ROOM, Math.min(DATE_ROOM - 1, minutes));
}

/** The end of a day YYYY-MM-DD in local time, in minutes since 1970; with daylight saving a day may have 23 or 25 hours. */
export function minutesAfter(day: string): number {
  const end = new Date(`${day}T00:00`);
  end.setDate(end.getDate() + 1);
  return Math.floor((end.getTime() || 0) / 60_000);
}
