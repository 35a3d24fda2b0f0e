/** Elements of a page that name its author. */
import { nameOf } from '../elements';
import { openingText } from '../texts';
import { LONGEST_FACT, LONGEST_NAME } from './longest';
import { isElement } from './surroundings';
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
  'article-detail-author__info', // VietNamNet 2022–2026
  'the-article-author', // Zing, Znews 2014–2026
  'article-detail-author', // Công Thương, Petrotimes, Quốc tế, Thời báo Tài chính 2018–2026
  'sc-longform-header-author', // OneCMS papers (Hà Nội Mới, Công lý) 2021–2026
  'box-author', // Công an Nhân dân 2021–2026, Nhân Dân 2019–2022
  'author-make', // VTC News 2018–2026
  'detail__author', // VnEconomy 2020–2025
  'tacgia',
  'tac-gia',
  ...COMMON_CLASSES,
];

/** A class that nobody knows, but that says what it is: `news_author`, `detail-tacgia`. */
const AUTHOR_WORD = /(?:^|[\s_-])(?:authors?|tac-?gia|but-?danh|byline)(?=$|[\s_-])/i;

/** The first element that is named as an author's and holds nothing but words that begin as names do. */
export function namedNear(nodes: readonly Node[]): string[] {
  for (const node of nodes) {
    if (!isElement(node) || !AUTHOR_WORD.test(nameOf(node)) || isInside(node, NOT_OURS)) continue;
    const text = squeeze(openingText(nameElement(node), LONGEST_FACT));
    const words = text.split(' ');
    if (
      text.length <= LONGEST_NAME &&
      words.length > 1 &&
      words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase())
    )
      return [text];
  }
  return [];
}

export function visibleAuthors(document: Document, vietnamese: boolean): string[] {
  const classes = vietnamese ? VIETNAMESE_CLASSES : COMMON_CLASSES;
  for (const name of classes) {
    const elements = document.getElementsByClassName(name);
    for (let i = 0; i < elements.length && i < 5; i++) {
      const element = elements[i] as Element;
      // A name under a quotation, a comment or a card is not the article's author.
      if (isInside(element, NOT_OURS)) continue;
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

const NOT_OURS = /(?:^|[\s_-])(?:quote|comment|related|blockquote)/i;

function isInside(element: Element, names: RegExp): boolean {
  for (let at: Element | null = element, i = 0; at && i < 4; at = at.parentElement, i++) {
    if (at.localName === 'blockquote' || (i > 0 && names.test(nameOf(at)))) return true;
  }
  return false;
}
