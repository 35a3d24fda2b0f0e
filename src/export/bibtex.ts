/** BibTeX and BibLaTeX, in UTF-8. */
import { type Citation, citationOf, isoDate, keywordsOf } from './citation';
import { type ExportFormat, format } from './format';

const special: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  // BibTeX counts braces even after a backslash: an unbalanced one would swallow the following entries.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}%#$&_]/g, (char) => special[char] ?? `\\${char}`);
}

/** Braces keep capitals, commas and the word *and* as they are. */
const literal = (text: string): string => `{${escaped(text)}}`;

/** `entrysubtype` tells BibLaTeX and Zotero that it is a newspaper article, for which BibTeX has no type. */
export function bibtexEntry(citation: Citation): string {
  const { published } = citation;
  const fields: [name: string, value: string][] = [
    ['entrysubtype', 'newspaper'],
    ['author', citation.authors.map(literal).join(' and ')],
    ['title', citation.title && literal(citation.title)],
    ['journal', citation.site && literal(citation.site)],
    ['date', published ? isoDate(published) : ''],
    ['year', published ? String(published[0]) : ''],
    ['url', citation.address],
    ['urldate', isoDate(citation.accessed)],
    ['language', escaped(citation.language)],
    ['keywords', escaped(keywordsOf(citation))],
    ['note', escaped(citation.note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${citation.key},\n${lines.join('')}}\n\n`;
}

export const bibtex: ExportFormat = format(
  { id: 'bibtex', group: 'citations', label: 'exportBibtex', extension: 'bib', mimeType: 'application/x-bibtex' },
  async function* (clippings) {
    for await (const clipping of clippings) yield bibtexEntry(citationOf(clipping));
  },
);
