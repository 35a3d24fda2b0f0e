/** What stands beside a container and belongs to the same text. */
import { parentOf, tagOf } from './elements';
import type { Place, Places } from './places';

/** What stands beside must add this share to be taken in. */
const WORTH_CLIMBING = 0.05;
/** So much of a text stands in a sibling of another class that goes on with it. */
const PART = 0.25;

/** Goes up while paragraphs or elements of the same kind stand beside. */
export function takeInSiblings(from: Place, places: Places): Place {
  let at = from;
  let highest = from;
  for (let steps = 0; steps < 4 && at.parent?.parent; steps++) {
    let beside = 0;
    for (const place of at.parent.inner)
      if (place !== at && alike(place, at) && !places.isNoise(place)) beside += place.all;
    at = at.parent;
    if (beside > highest.all * WORTH_CLIMBING) highest = at;
  }
  return highest;
}

function alike(place: Place, to: Place): boolean {
  if (place.tag === 'p' || place.tag === 'blockquote') return place.own >= 60;
  return place.tag === to.tag && (place.element.className === to.element.className || continues(place, to));
}

/** A good part of the text in paragraphs of its own: what is free to read, then what is for subscribers. */
function continues(place: Place, to: Place): boolean {
  if (place.all < to.all * PART) return false;
  let paragraphs = 0;
  let text = 0;
  for (const { tag, own } of place.inner) {
    if (tag !== 'p' || own < 60) continue;
    paragraphs += 1;
    text += own;
  }
  return paragraphs >= 2 && text > place.all * 0.8 && !hasLinkedTitle(place.element);
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
