/** Finds articles that were loaded below another in the same box (infinite scroll). */

import { classOf, parentOf, tagOf } from './dom/nodes';
import { openingText } from './dom/texts';
import { MAX_FACT_LENGTH } from './metadata/limits';

/**
 * Returns the boxes of those headings in `below` (after `headline`) that begin another article. Sections of the same article may begin with an
 * h1 too, but only an article's box has no paragraph before its heading, and either the heading's first class is the headline's or a date is
 * near.
 */
export function findNextArticles(headline: Element, below: readonly Element[]): Element[] {
  const name = firstClass(headline);
  const found: Element[] = [];
  for (const heading of below) {
    let box = heading;
    for (
      let holder = parentOf(heading);
      holder && !holder.contains(headline) && startsWithoutText(box);
      box = holder, holder = parentOf(holder)
    );
    const alike = (name !== '' && firstClass(heading) === name) || tagOf(box) === 'article';
    if (box !== heading && (alike || showsDate(box, heading))) found.push(box);
  }
  return found;
}

/** The headline of the page's own article may have others behind it. */
const firstClass = (heading: Element): string => classOf(heading).trim().split(/\s/)[0] as string;

/** Most characters between a heading and its date. */
const MAX_DATE_DISTANCE = 60;

const showsDate = (box: Element, heading: Element): boolean =>
  box.getElementsByTagName('time').length > 0 ||
  /\d[/.-]\d{4}/.test(openingText(box, openingText(heading, MAX_FACT_LENGTH).length + MAX_DATE_DISTANCE));

/** Whether no sibling before it has a paragraph. */
function startsWithoutText(element: Element): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (tagOf(before) === 'p' || before.getElementsByTagName('p').length > 0) return false;
  return true;
}
