/** Parquet for DuckDB, pandas and Spark. Row groups are small, because those of six tables are in memory at once. */
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Heading, Table, TableEncoder } from './table';

/** UTF-16 units of text, and rows, after which a row group is written. */
const groupLength = 150_000;
const groupRows = 4_000;

function schemaElement({ name, type }: Heading): SchemaElement {
  const head = { name, repetition_type: 'OPTIONAL' } as const;
  if (type === 'integer') return { ...head, type: 'INT32' };
  if (type === 'boolean') return { ...head, type: 'BOOLEAN' };
  return { ...head, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
}

/** Integer columns have 32 bits, but the year in a restored clipping may be any number; others become null. */
const fitting = (cell: Cell): Cell => (typeof cell === 'number' && (cell | 0) !== cell ? null : cell);

export function encodeParquet({ columns }: Table): TableEncoder {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'table', num_children: columns.length }, ...columns.map(schemaElement)],
    createdBy: 'diem-bao',
  });
  let rows: Cell[][] = [];
  let length = 0;

  function taken(): Uint8Array {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  }

  function writeGroup(): Uint8Array {
    const group = rows;
    rows = [];
    length = 0;
    const columnData = columns.map(({ name }, column) => ({
      name,
      data: group.map((row) => fitting(row[column] ?? null)),
    }));
    if (group.length > 0) writer.write({ columnData, rowGroupSize: group.length });
    return taken();
  }

  return {
    add(added) {
      for (const row of added) {
        rows.push(row);
        for (const cell of row) if (typeof cell === 'string') length += cell.length;
      }
      return length >= groupLength || rows.length >= groupRows ? writeGroup() : '';
    },
    end() {
      const last = writeGroup();
      writer.finish();
      const footer = taken();
      const both = new Uint8Array(last.length + footer.length);
      both.set(last);
      both.set(footer, last.length);
      return both;
    },
  };
}
