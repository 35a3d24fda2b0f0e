/** Finds the visible time of modification below the headline. */
import { parentOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { MAX_FACT_LENGTH } from './limits';
import { isText, nodesBelow } from './surroundings';
import { collapseWhitespace } from './title';
import { dateIn } from './visible-date';

/** At the beginning of a line or behind a date: a sentence that contains the words is the article's. */
const UPDATED = /(?:^|[|(•\d–-]) ?(?:ngày |lần )?cập nhật/i;
const MAX_CLIMB = 3;

/** The date behind `Cập nhật:`, if it is later than `published`. Above the headline, it may be the page's clock. */
export function visibleChange(headline: Node, body: Element, zone: string, published: string): string | null {
  for (const node of nodesBelow(headline, body)) {
    if (!isText(node) || !/cập nhật/i.test(node.data)) continue;
    for (let at = parentOf(node), i = 0; at && i < MAX_CLIMB; at = parentOf(at), i++) {
      const line = collapseWhitespace(openingText(at, MAX_FACT_LENGTH));
      const start = line.search(UPDATED);
      const date = start < 0 ? null : dateIn(line.slice(start + 1), zone);
      if (date && Date.parse(date) > Date.parse(published)) return date;
    }
  }
  return null;
}
