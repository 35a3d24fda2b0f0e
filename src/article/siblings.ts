/** What stands beside a container and belongs to the same text. */
import { classOf, parentOf, tagOf } from './nodes';
import type { Place, Places } from './places';

/** What stands beside must add this share to be taken in. */
const WORTH_CLIMBING = 0.05;
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
    for (const place of at.parent.inner) {
      if (place === at) before = false;
      if (place === at || places.isNoise(place)) continue;
      if (alike(place, at) || goesOn(place, highest, before)) beside += place.all;
      else if (isBoxed(place, at)) {
        boxed += place.all;
        boxes += 1;
      } else others.push(place);
    }
    if (boxes >= FEWEST_BOXES) beside += boxed;
    at = at.parent;
    // One paragraph beside, the lead, is no reason to take in a list of other articles.
    if (beside > highest.all * WORTH_CLIMBING && beside >= textOfLists(others) * BROUGHT) highest = at;
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
  return place.tag === to.tag && classOf(place.element) === classOf(to.element);
}

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
