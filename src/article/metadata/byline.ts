/** Finds the authors of the article. */
import { normalizeText, stripDiacritics } from '../lines/compare';
import { withoutRemark } from '../lines/person-name';
import { isAgency } from '../lines/sources';
import { COMMON_CLASSES, VIETNAMESE_CLASSES } from './author-classes';
import { authorByMarkup, authorsByClass, boldNameAtEdge } from './author-elements';
import { authorBesideDate, labelledAuthors } from './author-lines';
import { MAX_LINE_LENGTH, MAX_NAME_LENGTH } from './limits';
import { isNotPerson } from './not-person';
import { collapseWhitespace } from './title';

export interface BylineSources {
  /** Names from <meta> and schema.org; each list is one source, best first. */
  declared: readonly (readonly string[])[];
  /** Nodes between headline and body. Called only if no better source names an author, like `edges`. */
  above: () => readonly Node[];
  /** The last nodes of the body, in reverse, and those after it. */
  edges: () => readonly (readonly Node[])[];
  /** The last line of the body, if it names the author. */
  closing: string | null;
  /** Names of the site, its publisher and host, which are not authors. */
  sites: readonly string[];
  vietnamese: boolean;
}

/** Returns the authors' names as written; empty if the page names none. */
export function bylineOf(
  document: Document,
  { declared, above, edges, closing, sites, vietnamese }: BylineSources,
): string[] {
  const known = sites.map(siteKey).filter(Boolean);
  const clean = (names: readonly string[]) =>
    unique(withoutAgencies(names.flatMap(splitNames).filter((name) => isName(name, known))));
  for (const names of declared) {
    const found = clean(names);
    if (found.length > 0) return found;
  }
  const sources: (() => readonly string[])[] = [
    () => (vietnamese ? authorsByClass(document, VIETNAMESE_CLASSES) : []),
    () => authorByMarkup(above()),
    () => (closing ? [closing] : []),
    () => (vietnamese ? edges().flatMap(authorByMarkup).slice(0, 1) : []),
    () => (vietnamese ? ([...edges(), above()].map(labelledAuthors).find((names) => names.length > 0) ?? []) : []),
    () => (vietnamese ? edges().flatMap(boldNameAtEdge).slice(0, 1) : []),
    () => (vietnamese ? authorBesideDate(above()) : []),
    // Last, because cards of other articles have these classes too.
    () => authorsByClass(document, COMMON_CLASSES),
  ];
  for (const source of sources) {
    const found = clean(source());
    if (found.length > 0) return found;
  }
  return [];
}

/** `Bài, ảnh: Minh Khuê`, `Thực hiện: Minh Khuê`, `Bởi Minh Khuê`. */
const LABEL =
  /^(?:by|bởi|tác giả(?: bài viết)?|thực hiện|nội dung|theo|(?:tin|bài|ảnh)(?:(?:\s*[,&+-]\s*|\s+và\s+)(?:tin|bài|ảnh|video|clip))*)(?:\s*:\s*|\s+)/i;
/** Photographers are not authors. */
const PICTURES = /^(?:ảnh|video|clip|đồ họa|đồ hoạ)\s*:/i;

/** `LÒ VĂN INH;NGÔ THẢO`, `Hoài Ân - Công Sửu`, `Bích Thảo (tổng hợp)`, `By Jane Roe and John Doe`. */
function splitNames(line: string): string[] {
  if (/https?:|www\./i.test(line)) return [];
  const names = collapseWhitespace(line.slice(0, MAX_LINE_LENGTH)).replace(/\([^)]*\)/g, ' ');
  const label = LABEL.exec(names)?.[0] ?? '';
  const first = names.charAt(label.length);
  // A label precedes a name: `Theo Hà Thu` has one, `Theo dõi` does not; `Theo TTXVN` names a source.
  const unlabelled = first !== first.toLowerCase() ? names.slice(label.length) : names;
  if (/^theo\s/i.test(label) && isAgency(unlabelled)) return [];
  return unlabelled
    .split(/\s*[;|•·]\s*|\s+[-–—]\s+|\s*\/\s*|\s*,\s+(?:(?:and|và)\s+)?|\s+(?:and|và|&)\s+/)
    .filter((name) => !PICTURES.test(name))
    .map((name) => withoutRemark(name.replace(/[\s.,:]+$/, '').trim()));
}

/** `Minh Khuê/TTXVN`: an agency beside a person is not an author. */
function withoutAgencies(names: readonly string[]): string[] {
  const people = names.filter((name) => !isAgency(name));
  return people.length > 0 ? people : [...names];
}

/** Placeholders in place of names. */
const NOT_NAMES = new Set(
  'admin administrator superuser webmaster quantri quantrivien editor staff null undefined unknown vnpt nukeviet tin theo nguồn newsroom web anonymous noauthor'.split(
    ' ',
  ),
);

function isName(name: string, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > MAX_NAME_LENGTH || /[@{}<>=\d]/.test(name)) return false;
  const text = siteKey(name);
  if (text === '' || NOT_NAMES.has(text) || isNotPerson(name)) return false;
  return !sites.some(
    (site) => site === text || (text.length > 5 && site.includes(text)) || (site.length > 5 && text.includes(site)),
  );
}

/** One form of a paper's name, with or without diacritics, *báo*, *điện tử* or a domain. */
function siteKey(text: string): string {
  return normalizeText(stripDiacritics(text).replace(/\.(?:com|net|org|gov|vn)\b/gi, ''))
    .replace(/ /g, '')
    .replace(/^(?:bao(?:dientu)?|tapchi)/, '');
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
