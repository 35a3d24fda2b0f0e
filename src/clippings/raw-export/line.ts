/**
 * The raw export, format 1: JSON Lines. The first line describes the database (`RawHead`), each further line is one row of a table
 * (`RawRow`), ordered by table name, then key. Bytes are `{ "$bytes": base64, "$type": "Uint8Array" }`. See `docs/raw-export.md`.
 */

export const RAW_FORMAT = 'diem-bao-raw';
export const RAW_FORMAT_VERSION = 1;

export interface RawHead {
  format: typeof RAW_FORMAT;
  version: typeof RAW_FORMAT_VERSION;
  database: string;
  /** IndexedDB's version: ten times that of the schema. */
  databaseVersion: number;
  tables: { name: string; keyPath: string | string[] | null; rows: number }[];
}

export interface RawRow {
  table: string;
  key: IDBValidKey;
  row: unknown;
}

export const rawLine = (line: RawHead | RawRow): string => `${JSON.stringify(line, bytesAsText)}\n`;

function bytesAsText(_name: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { $bytes: base64(new Uint8Array(value)), $type: 'ArrayBuffer' };
  if (!ArrayBuffer.isView(value)) return value;
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return { $bytes: base64(bytes), $type: value.constructor.name };
}

/** Arguments of one call, of which browsers accept only some ten thousand. */
const AT_ONCE = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}
