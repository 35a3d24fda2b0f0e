/** A table of an export: named, typed columns, and the rows of a clipping. */
import type { Clipping } from '../clippings';
import type { Part } from './stream';

export type Cell = string | number | boolean | null;

export interface Heading {
  name: string;
  type: 'text' | 'integer' | 'boolean';
}

interface Column<Row> extends Heading {
  value(row: Row): Cell;
}

export interface Table<Name extends string = string> {
  /** Also the name of the file. */
  name: Name;
  columns: Heading[];
  /** Cells in the order of the columns. */
  rows(clipping: Clipping): Cell[][];
}

/** Defines a table by the rows of a clipping and the value of each column. */
export function table<Row, Name extends string>(
  name: Name,
  rowsOf: (clipping: Clipping) => Row[],
  columns: Column<Row>[],
): Table<Name> {
  return {
    name,
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: (clipping) => rowsOf(clipping).map((row) => columns.map((column) => column.value(row))),
  };
}

export function text<Row>(name: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: 'text', value };
}

export function integer<Row>(name: string, value: (row: Row) => number | null): Column<Row> {
  return { name, type: 'integer', value };
}

export function boolean<Row>(name: string, value: (row: Row) => boolean): Column<Row> {
  return { name, type: 'boolean', value };
}

/** Encodes rows incrementally as bytes or text of a file; may buffer some until `end`. */
export interface TableEncoder {
  add(rows: Cell[][]): Part;
  end(): Part;
}
