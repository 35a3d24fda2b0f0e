/**
 * The raw export, format 1: JSON Lines. The first line says what it is of (`RawHead`); each further line is one row of one table
 * (`RawRow`), tables in the order of their names, rows in the order of their keys. Bytes are `{ "$bytes": base64, "$type": "Uint8Array" }`.
 * `docs/raw-export.md` says the same.
 */

export const RAW_FORMAT = 'diem-bao-raw';
export const RAW_FORMAT_VERSION = 1;

export interface RawHead {
  format: typeof RAW_FORMAT;
  version: typeof RAW_FORMAT_VERSION;
  database: string;
  /** As IndexedDB counts it: ten times the schema's. */
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

/** Characters that are handed to the browser at once: it takes no more arguments than some ten thousands. */
const AT_ONCE = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}
