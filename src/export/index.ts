/** Exports: the list of formats, and one article as text for the clipboard. A new format is a file of its own and a line here. */
import { bibtex } from './bibtex';
import { cslJson } from './csl';
import type { ExportFormat } from './format';
import { gexf } from './gexf';
import { jsonLines } from './json-lines';
import { markdown } from './markdown';
import { htmlReport } from './report';
import { ris } from './ris';
import { csvFormats, parquetFormats } from './table-formats';
import { webAnnotation } from './web-annotation';

export { type Citable, copyAsCitation, copyAsMarkdown } from './copy';
export { exportFileName } from './file-name';
export { type ExportFormat, type ExportOptions, formatGroups } from './format';

/** In the order in which screens list them. */
export const formats: readonly ExportFormat[] = [
  ...csvFormats,
  htmlReport,
  markdown,
  bibtex,
  ris,
  cslJson,
  jsonLines,
  webAnnotation,
  gexf,
  ...parquetFormats,
];
