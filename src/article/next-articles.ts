/** Articles that were loaded below another inside the box of its text, as papers do for readers who scroll on. */

import { classOf, parentOf, tagOf } from './dom/nodes';
import { openingText } from './dom/texts';
import { LONGEST_FACT } from './metadata/longest';

/**
 * The boxes of those among `below`, the headings behind `headline`, that begin an article of their own: no paragraph stands in such a box
 * before its heading, which is set as the headline is or has a day beside it. Sections of the one text, too, may begin with an h1.
 */
export function nextArticles(headline: Element, below: readonly Element[]): Element[] {
  const name = classOf(headline);
  const found: Element[] = [];
  for (const heading of below) {
    let box = heading;
    for (
      let holder = parentOf(heading);
      holder && !holder.contains(headline) && opens(box);
      box = holder, holder = parentOf(holder)
    );
    const alike = (name !== '' && classOf(heading) === name) || tagOf(box) === 'article';
    if (box !== heading && (alike || showsDay(box, heading))) found.push(box);
  }
  return found;
}

/** So much may stand between a heading and its day. */
const NEAR = 60;

const showsDay = (box: Element, heading: Element): boolean =>
  box.getElementsByTagName('time').length > 0 ||
  /\d[/.-]\d{4}/.test(openingText(box, openingText(heading, LONGEST_FACT).length + NEAR));

/** No paragraph stands beside it that comes first. */
function opens(element: Element): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (tagOf(before) === 'p' || before.getElementsByTagName('p').length > 0) return false;
  return true;
}
