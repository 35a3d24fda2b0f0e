/** What stands beside a container and belongs to the same text. */
import { attributeOf, classOf, parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import type { Place } from './place';
import type { Places } from './places';

/** What stands beside must add this share to be taken in. */
const WORTH_CLIMBING = 0.05;
/** What is gone up from holds at most so much of what was found in it: a page, with columns beside the text, has none of it beside. */
const MOST_AROUND = 1.2;
/** What stands beside must be this share of what else comes in with it. */
const BROUGHT = 0.5;
/** So many boxes of one paragraph each, whatever their names, are a text: `firstPar`, `secondPar`. */
const FEWEST_BOXES = 3;
/** So much of a text stands in a sibling of another class that goes on with it, so much in one that it begins in. */
const PART = 0.25;
const BEGINNING = 0.05;

/** Goes up while paragraphs or elements of the same kind stand beside. */
export function takeInSiblings(from: Place, places: Places): Place {
  let at = from;
  let highest = from;
  for (let steps = 0; steps < 4 && at.parent?.parent; steps++) {
    let beside = 0;
    const others: Place[] = [];
    let boxed = 0;
    let boxes = 0;
    let before = true;
    const { inner } = at.parent;
    for (const place of inner) {
      if (place === at) before = false;
      if (place === at || places.isNoise(place)) continue;
      const foot = place === inner[inner.length - 1] && isImprint(place);
      if (!foot && (alike(place, at) || goesOn(place, highest, before))) beside += place.all;
      else if (isBoxed(place, at)) {
        boxed += place.all;
        boxes += 1;
      } else others.push(place);
    }
    if (boxes >= FEWEST_BOXES) beside += boxed;
    // One paragraph beside, the lead, is no reason to take in a list of other articles.
    const worth = beside > highest.all * WORTH_CLIMBING && beside >= textOfLists(others) * BROUGHT;
    if (worth && places.cleanIn(at) > places.cleanIn(highest) * MOST_AROUND) break;
    at = at.parent;
    if (worth) highest = at;
  }
  return highest;
}

function textOfLists(places: readonly Place[]): number {
  let text = 0;
  for (const { element, all } of places) if (hasLinkedTitle(element)) text += all;
  return text;
}

function alike(place: Place, to: Place): boolean {
  if (place.tag === 'p' || place.tag === 'blockquote') return place.own >= 60;
  const name = classOf(place.element);
  // Cells beside each other are columns.
  return (
    place.tag === to.tag &&
    place.tag !== 'td' &&
    name === classOf(to.element) &&
    (name !== '' || !isNamed(place) || !isNamed(to))
  );
}

/** Parts of a page without a class are told apart by their ids: `header`, `main`, `foot`, but not `part-1`, `part-2`. */
const isNamed = ({ tag, element }: Place): boolean => tag === 'div' && /^\D+$/.test(attributeOf(element, 'id') ?? '');

/** One paragraph in a box of its own. */
function isBoxed({ tag, own, all, inner, element }: Place, to: Place): boolean {
  const paragraph = inner[0];
  return (
    tag === to.tag &&
    own === 0 &&
    paragraph?.own === all &&
    paragraph.tag === 'p' &&
    all >= 60 &&
    !hasLinkedTitle(element)
  );
}

/** Paragraphs and little else, of one text with `to`: where it begins, or, after what is free to read, what is for subscribers. */
function goesOn(place: Place, to: Place, before: boolean): boolean {
  if (place.tag !== to.tag || place.all < to.all * (before ? BEGINNING : PART)) return false;
  const box = before ? innermost(place) : place;
  let paragraphs = 0;
  let text = 0;
  for (const { tag, own } of box.inner) {
    if (tag !== 'p' || own < 60) continue;
    paragraphs += 1;
    text += own;
  }
  return paragraphs >= 2 && text > place.all * 0.8 && !hasLinkedTitle(place.element);
}

const isImprint = ({ tag, element }: Place): boolean =>
  tag !== 'p' && IMPRINT.test(openingText(element, LONGEST_IMPRINT).toLowerCase());

/** What the foot of a page says. */
const IMPRINT = /giấy phép|bản quyền|©/;
const LONGEST_IMPRINT = 1_000;

/** Boxes in which another stands alone are left behind. */
function innermost(place: Place): Place {
  let box = place;
  for (let only = box.inner[0]; only && only.tag !== 'p' && only.all === box.all; only = box.inner[0]) box = only;
  return box;
}

const isLink = (element: Element | null): boolean => element !== null && tagOf(element) === 'a';

/** Titles of other articles. */
function hasLinkedTitle(element: Element): boolean {
  for (const name of ['h2', 'h3', 'h4']) {
    const title = element.getElementsByTagName(name)[0];
    if (title && (title.getElementsByTagName('a').length > 0 || isLink(parentOf(title)))) return true;
  }
  return false;
}
