/** Finds the element that holds the article's paragraphs. */
import { nameOf } from '../dom/elements';
import { classOf } from '../dom/nodes';
import { isFamilyBody } from './families';
import type { Place } from './place';
import type { Places } from './places';
import { takeInSiblings } from './siblings';

/** A piece of the same class elsewhere must bear this share. */
const PIECE = 0.05;
const HIGHEST_CLIMB = 10;
/** More pieces than that are a list. */
const MOST_PIECES = 12;

/** What a body by name must hold of what the best place by text holds. */
const NAMED_SHARE = 0.6;

/** `vietnamese`: bodies that the table of families names are taken by name. */
export function findContainer(places: Places, vietnamese: boolean): Place | null {
  const best = bestOf(places);
  if (!best) return null;
  const container = takeInSiblings(joinPieces(best, places), places);
  return (vietnamese && namedBody(places, best.all * NAMED_SHARE)) || container;
}

/** Scores are asked in the order of what they may come to, until no other can be higher. */
function bestOf(places: Places): Place | null {
  let fullest: Place | null = null;
  const { inOrder } = places;
  for (let i = 0; i < inOrder.length; i++) {
    const place = inOrder[i] as Place;
    if (!fullest || place.most > fullest.most) fullest = place;
  }
  // Most of a page comes to less than what looks best at first, and need not be sorted.
  const least = fullest && !places.isHardNoise(fullest) ? places.scoreOf(fullest) : 0;
  const candidates: Place[] = [];
  for (let i = 0; i < inOrder.length; i++)
    if ((inOrder[i] as Place).most >= least) candidates.push(inOrder[i] as Place);
  candidates.sort((a, b) => b.most - a.most);
  let best: Place | null = null;
  let highest = -1;
  for (const place of candidates) {
    if (place.most <= highest) break;
    const score = places.scoreOf(place);
    if (score <= highest || places.isHardNoise(place)) continue;
    highest = score;
    best = place;
  }
  return best;
}

/** The fullest element with a body's name; of several inside each other the innermost that holds as much. */
function namedBody(places: Places, least: number): Place | null {
  let found: Place | null = null;
  for (const place of places.inOrder) {
    if (place.all < least || !isFamilyBody(nameOf(place.element)) || places.isNoise(place)) continue;
    if (!found || place.all > found.all * 0.9) found = place;
  }
  return found;
}

/** What a page's main column holds of its text; a container with less than half of that may be but a part. */
const COLUMN_SHARE = 0.85;

/**
 * Where `container` holds little of the page: the lowest element around it that holds nearly all of the page's text, for texts that are
 * scattered over many boxes (steps, questions, cards). Null where there is none but the page itself.
 */
export function findColumn(container: Place, places: Places): Place | null {
  let root = container;
  while (root.parent) root = root.parent;
  if (places.cleanIn(container) * 2 > root.all) return null;
  if (places.cleanOf(container) * 2 > places.cleanOf(root)) return null;
  const least = places.cleanOf(root) * COLUMN_SHARE;
  let column: Place | null = container;
  while (column && places.cleanOf(column) < least) column = column.parent;
  return column === root ? null : column;
}

/** Bodies are cut in pieces by advertisements and sections: the element that holds all pieces named like this one. */
function joinPieces(from: Place, places: Places): Place {
  const className = classOf(from.element);
  let joined = from;
  let pieces = 0;
  if (!className) return joined;
  const least = places.scoreOf(from) * PIECE;
  const { inOrder } = places;
  for (let i = 0; i < inOrder.length; i++) {
    const place = inOrder[i] as Place;
    if (place === from || place.most < least || place.tag !== from.tag || classOf(place.element) !== className)
      continue;
    if (places.isNoise(place) || places.scoreOf(place) < least) continue;
    if (++pieces > MOST_PIECES) return from;
    const common = commonHolder(from, place);
    if (common && common.all > joined.all) joined = common;
  }
  return joined;
}

/** Null where the two are far apart, or where `b` stands under a headline of its own: that is another article. */
function commonHolder(a: Place, b: Place): Place | null {
  let below = b;
  for (let steps = 0; steps < HIGHEST_CLIMB; steps++) {
    const holder = below.parent;
    if (!holder) return null;
    if (holder.element.contains(a.element))
      return below.element.getElementsByTagName('h1').length === 0 && holder.parent ? holder : null;
    below = holder;
  }
  return null;
}
