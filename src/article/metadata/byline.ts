/** Who wrote the article. */
import { plain, withoutTones } from '../lines/compare';
import { withoutRemark } from '../lines/person-name';
import { isAgency } from '../lines/sources';
import { COMMON_CLASSES, VIETNAMESE_CLASSES } from './author-classes';
import { boldAtEdge, namedNear, visibleAuthors } from './author-elements';
import { besideDay, labelledAmong } from './author-lines';
import { LONGEST_LINE, LONGEST_NAME } from './longest';
import { isNoPerson } from './no-person';
import { squeeze } from './title';

export interface BylineSources {
  /** Names from <meta> and schema.org, best first; each list is one source. */
  declared: readonly (readonly string[])[];
  /** Between headline and body; asked where nothing else names an author, as are the edges. */
  above: () => readonly Node[];
  /** The end of the body from its last node back, and what follows it. */
  edges: () => readonly (readonly Node[])[];
  /** The line that closes the body, where it names its author. */
  closing: string | null;
  /** Names of the site, its publisher, its host: no authors. */
  sites: readonly string[];
  vietnamese: boolean;
}

/** Names as written, one each; empty where the page names none. The site itself is no author. */
export function bylineOf(
  document: Document,
  { declared, above, edges, closing, sites, vietnamese }: BylineSources,
): string[] {
  const known = sites.map(bare).filter(Boolean);
  const clean = (names: readonly string[]) =>
    unique(withoutAgencies(names.flatMap(split).filter((name) => isName(name, known))));
  for (const names of declared) {
    const found = clean(names);
    if (found.length > 0) return found;
  }
  const sources: (() => readonly string[])[] = [
    () => (vietnamese ? visibleAuthors(document, VIETNAMESE_CLASSES) : []),
    () => namedNear(above()),
    () => (closing ? [closing] : []),
    () => (vietnamese ? edges().flatMap(namedNear).slice(0, 1) : []),
    () => (vietnamese ? ([...edges(), above()].map(labelledAmong).find((names) => names.length > 0) ?? []) : []),
    () => (vietnamese ? edges().flatMap(boldAtEdge).slice(0, 1) : []),
    () => (vietnamese ? besideDay(above()) : []),
    // Last, as cards of other articles bear these names too.
    () => visibleAuthors(document, COMMON_CLASSES),
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
/** Who took the pictures wrote nothing. */
const PICTURES = /^(?:ảnh|video|clip|đồ họa|đồ hoạ)\s*:/i;

/** `NHẬT XUÂN;NGHI VŨ`, `Giang Huy - Hoàng Phương`, `Hà Thu (tổng hợp)`, `By Jane Roe and John Doe`. */
function split(line: string): string[] {
  if (/https?:|www\./i.test(line)) return [];
  const names = squeeze(line.slice(0, LONGEST_LINE)).replace(/\([^)]*\)/g, ' ');
  const label = LABEL.exec(names)?.[0] ?? '';
  const first = names.charAt(label.length);
  // A label is followed by a name: `Theo dõi` is none, `Theo Hà Thu` is; `Theo TTXVN` says where it was taken from.
  const unlabelled = first !== first.toLowerCase() ? names.slice(label.length) : names;
  if (/^theo\s/i.test(label) && isAgency(unlabelled)) return [];
  return unlabelled
    .split(/\s*[;|•·]\s*|\s+[-–—]\s+|\s*\/\s*|\s*,\s+|\s+(?:and|và|&)\s+/)
    .filter((name) => !PICTURES.test(name))
    .map((name) => withoutRemark(name.replace(/[\s.,:]+$/, '').trim()));
}

/** `Minh Khuê/TTXVN`: whom somebody writes for is no author beside them. */
function withoutAgencies(names: readonly string[]): string[] {
  const people = names.filter((name) => !isAgency(name));
  return people.length > 0 ? people : [...names];
}

/** Words that stand where names do. */
const NO_NAMES = new Set(
  'admin administrator superuser webmaster quantri quantrivien editor staff null undefined unknown tin theo nguồn newsroom web anonymous'.split(
    ' ',
  ),
);

function isName(name: string, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /[@{}<>=\d]/.test(name)) return false;
  const text = bare(name);
  if (text === '' || NO_NAMES.has(text) || isNoPerson(name)) return false;
  return !sites.some(
    (site) => site === text || (text.length > 5 && site.includes(text)) || (site.length > 5 && text.includes(site)),
  );
}

/** Names of papers come with and without tone marks, `Báo`, `điện tử`, a domain: one form for all. */
function bare(text: string): string {
  return plain(withoutTones(text).replace(/\.(?:com|net|org|gov|vn)\b/gi, ''))
    .replace(/ /g, '')
    .replace(/^(?:bao(?:dientu)?|tapchi)/, '');
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
