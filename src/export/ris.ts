/** RIS, as Zotero, EndNote and Mendeley read it. */
import { type Citation, citationOf, type DateParts } from './citation';
import { type ExportFormat, format } from './format';

/** `2024/07/11/`: unknown parts stay empty, and the fourth part is free text. */
function risDate([year, month, day]: DateParts): string {
  const parts = [year, month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')));
  return `${parts.join('/')}/`;
}

/** Without commas, which would split a name into family and given name. */
const literalName = (name: string): string => name.replace(/\s*,\s*/g, ' ');

export function risRecord(citation: Citation): string {
  const { published } = citation;
  const lines: [tag: string, value: string][] = [
    ['TI', citation.title],
    ...citation.authors.map((author): [string, string] => ['AU', literalName(author)]),
    ['T2', citation.site],
    ['SE', citation.section ?? ''],
    ['PY', published ? String(published[0]) : ''],
    ['DA', published ? risDate(published) : ''],
    ['UR', citation.address],
    ['Y2', risDate(citation.accessed)],
    ['LA', citation.language],
    ...citation.tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', citation.note],
  ];
  const body = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `TY  - NEWS\r\n${body.join('')}ER  - \r\n\r\n`;
}

export const ris: ExportFormat = format(
  {
    id: 'ris',
    group: 'citations',
    label: 'exportRis',
    extension: 'ris',
    mimeType: 'application/x-research-info-systems',
  },
  async function* (clippings) {
    for await (const clipping of clippings) yield risRecord(citationOf(clipping));
  },
);
