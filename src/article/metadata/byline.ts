/** Who wrote the article. */
import { plain, withoutTones } from '../compare';
import { nameOf } from '../elements';
import { openingText } from '../texts';
import { LONGEST_FACT, LONGEST_LINE } from './longest';
import { squeeze } from './title';

/** Classes of elements that name the author, on any page. */
const COMMON_CLASSES = ['author-name', 'byline', 'author'];

/** The same on Vietnamese papers, 2015–2026, most telling first. */
const VIETNAMESE_CLASSES = [
  'author_mail', // VnExpress 2018–2026
  'article__author', // MasterCMS papers (Nhân Dân, VietnamPlus, Tiền Phong, báo tỉnh) 2017–2026
  'detail-author', // VCCorp papers (Tuổi Trẻ, Thanh Niên, Người Lao Động) 2021–2026
  'author-info',
  'article-author',
  'singular-author', // Dân trí 2021–2024
  'flex-author', // VTV 2024–2026
  'kbwcm-author', // Kênh 14
  'post-author',
  'entry-author',
  'tacgia',
  'tac-gia',
  ...COMMON_CLASSES,
];

const LONGEST_NAME = 50;

export interface BylineSources {
  /** Names from <meta> and schema.org, best first; each list is one source. */
  declared: readonly (readonly string[])[];
  /** The line that closes the body, where it names its author. */
  closing: string | null;
  /** Names of the site, its publisher, its host: no authors. */
  sites: readonly string[];
  vietnamese: boolean;
}

/** Names as written, one each; empty where the page names none. The site itself is no author. */
export function bylineOf(document: Document, { declared, closing, sites, vietnamese }: BylineSources): string[] {
  const known = sites.map(bare).filter(Boolean);
  const clean = (names: readonly string[]) => unique(names.flatMap(split).filter((name) => isName(name, known)));
  for (const names of declared) {
    const found = clean(names);
    if (found.length > 0) return found;
  }
  const fromPage = clean(visibleAuthors(document, vietnamese ? VIETNAMESE_CLASSES : COMMON_CLASSES));
  if (fromPage.length > 0) return fromPage;
  return closing ? clean([closing]) : [];
}

function visibleAuthors(document: Document, classes: readonly string[]): string[] {
  for (const name of classes) {
    const elements = document.getElementsByClassName(name);
    for (let i = 0; i < elements.length && i < 5; i++) {
      const element = elements[i] as Element;
      // A name under a quotation, a comment or a card is not the article's author.
      if (isInside(element, /(?:^|[\s_-])(?:quote|comment|related|blockquote)/i)) continue;
      const text = squeeze(openingText(nameElement(element), LONGEST_FACT));
      if (text && text.length <= LONGEST_NAME * 2) return [text];
    }
  }
  return [];
}

/** Inside a box with portrait and address: what is marked as the name. */
function nameElement(element: Element): Element {
  return element.getElementsByClassName('name')[0] ?? element.getElementsByTagName('strong')[0] ?? element;
}

function isInside(element: Element, names: RegExp): boolean {
  for (let at: Element | null = element, i = 0; at && i < 4; at = at.parentElement, i++) {
    if (at.localName === 'blockquote' || (i > 0 && names.test(nameOf(at)))) return true;
  }
  return false;
}

/** `NHẬT XUÂN;NGHI VŨ`, `Giang Huy - Hoàng Phương`, `Hà Thu (tổng hợp)`, `By Jane Roe and John Doe`. */
function split(line: string): string[] {
  const names = squeeze(line.slice(0, LONGEST_LINE)).replace(/\([^)]*\)/g, ' ');
  const label = /^(?:by|tác giả|thực hiện|bài|bài và ảnh|theo|tin|ảnh)(?:\s*:\s*|\s+)/i.exec(names)?.[0] ?? '';
  const first = names.charAt(label.length);
  // A label is followed by a name: `Theo dõi` is none, `Theo Hà Thu` is.
  const unlabelled = first !== first.toLowerCase() ? names.slice(label.length) : names;
  return unlabelled
    .split(/\s*[;|•·]\s*|\s+[-–—/]\s+|\s*,\s+|\s+(?:and|và|&)\s+/)
    .map((name) => name.replace(/[\s.,:]+$/, '').trim());
}

/** Words that stand where names do. */
const NO_NAMES = new Set(
  'admin administrator editor staff null undefined unknown tin theo nguồn newsroom web anonymous'.split(' '),
);

function isName(name: string, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /[@{}<>=\d]|https?:|www\./.test(name)) return false;
  const text = bare(name);
  if (text === '' || NO_NAMES.has(text)) return false;
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
