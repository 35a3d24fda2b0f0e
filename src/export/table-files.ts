/** A table as one file, and all tables as the files of one archive. */
import { makeZip } from 'client-zip';
import type { Clipping } from '../clippings';
import { spool } from './spool';
import { chunks, type Part } from './stream';
import type { Table, TableEncoder } from './table';
import { tables } from './tables';

export type EncodeTable = (table: Table) => TableEncoder;

/** The file of one table. */
export async function* tableFile(
  table: Table,
  encode: EncodeTable,
  clippings: AsyncIterable<Clipping>,
): AsyncGenerator<Part> {
  const encoder = encode(table);
  for await (const clipping of clippings) yield encoder.add(table.rows(clipping));
  yield encoder.end();
}

/** One archive of all tables: the first is written while the clippings are read, the others are buffered in spools. */
export function tableArchive(
  encode: EncodeTable,
  extension: string,
  clippings: AsyncIterable<Clipping>,
): AsyncIterable<Part> {
  const [first, ...others] = tables;
  const waiting = others.map((table) => ({ table, encoder: encode(table), spool: spool() }));

  async function* whileReading(): AsyncGenerator<Clipping> {
    for await (const clipping of clippings) {
      for (const { table, encoder, spool } of waiting) await spool.write(encoder.add(table.rows(clipping)));
      yield clipping;
    }
  }

  async function* files() {
    const lastModified = new Date();
    yield { name: `${first.name}.${extension}`, lastModified, input: chunks(tableFile(first, encode, whileReading())) };
    for (const { table, encoder, spool } of waiting) {
      await spool.write(encoder.end());
      yield { name: `${table.name}.${extension}`, lastModified, input: await spool.read() };
    }
  }

  return makeZip(files());
}
