/** CSV and Parquet: each table as a file, and all of them in one archive. */
import type { MessageKey } from '../platform';
import { encodeCsv } from './csv';
import { type ExportFormat, format } from './format';
import { encodeParquet } from './parquet';
import { type EncodeTable, tableArchive, tableFile } from './table-files';
import { tables } from './tables';

type TableName = (typeof tables)[number]['name'];

function tableFormats(
  extension: 'csv' | 'parquet',
  mimeType: string,
  encode: EncodeTable,
  labels: Record<TableName | 'archive', MessageKey>,
): ExportFormat[] {
  const archive = format(
    { id: extension, group: 'tables', label: labels.archive, extension: 'zip', mimeType: 'application/zip' },
    (clippings) => tableArchive(encode, extension, clippings),
  );
  const alone = tables.map((table) =>
    format(
      { id: `${extension}-${table.name}`, group: 'tables', label: labels[table.name], extension, mimeType },
      (clippings) => tableFile(table, encode, clippings),
    ),
  );
  return [archive, ...alone];
}

export const csvFormats = tableFormats('csv', 'text/csv', encodeCsv, {
  archive: 'exportCsvArchive',
  clippings: 'exportCsvClippings',
  officials: 'exportCsvOfficials',
  posts: 'exportCsvPosts',
  references: 'exportCsvReferences',
  mentions: 'exportCsvMentions',
  relations: 'exportCsvRelations',
});

export const parquetFormats = tableFormats('parquet', 'application/vnd.apache.parquet', encodeParquet, {
  archive: 'exportParquetArchive',
  clippings: 'exportParquetClippings',
  officials: 'exportParquetOfficials',
  posts: 'exportParquetPosts',
  references: 'exportParquetReferences',
  mentions: 'exportParquetMentions',
  relations: 'exportParquetRelations',
});
