/** Finds the element that contains the article's paragraphs. */
import { namesOf } from '../dom/elements';
import { classOf } from '../dom/nodes';
import { isFamilyBody } from './families';
import type { Place } from './place';
import type { Places } from './places';
import { includeSiblings } from './siblings';

/** Least score of another piece of the same class, as a share. */
const MIN_PIECE_SHARE = 0.05;
const MAX_CLIMB = 10;
/** More pieces are a list. */
const MAX_PIECES = 12;

/** Least text of a body by name, as a share of the text in the best place. */
const MIN_NAMED_SHARE = 0.6;

/** `vietnamese`: a body that the table of families names is preferred. */
export function findContainer(places: Places, vietnamese: boolean): Place | null {
  const best = bestOf(places);
  if (!best) return null;
  const container = includeSiblings(joinPieces(best, places), places);
  return (vietnamese && namedBody(places, best.all * MIN_NAMED_SHARE)) || container;
}

/** Branch and bound: computes scores in the order of their upper bounds, until no other can be higher. */
function bestOf(places: Places): Place | null {
  let fullest: Place | null = null;
  const { inOrder } = places;
  for (let i = 0; i < inOrder.length; i++) {
    const place = inOrder[i] as Place;
    if (!fullest || place.maxScore > fullest.maxScore) fullest = place;
  }
  // Most places have a lower bound than the score of the fullest, and need not be sorted.
  const least = fullest && !places.isHardNoise(fullest) ? places.scoreOf(fullest) : 0;
  const candidates: Place[] = [];
  for (let i = 0; i < inOrder.length; i++)
    if ((inOrder[i] as Place).maxScore >= least) candidates.push(inOrder[i] as Place);
  candidates.sort((a, b) => b.maxScore - a.maxScore);
  let best: Place | null = null;
  let highest = -1;
  for (const place of candidates) {
    if (place.maxScore <= highest) break;
    const score = places.scoreOf(place);
    if (score <= highest || places.isHardNoise(place)) continue;
    highest = score;
    best = place;
  }
  return best;
}

/** The fullest element with a body's name; of nested ones the innermost that contains about as much. */
function namedBody(places: Places, least: number): Place | null {
  let found: Place | null = null;
  for (const place of places.inOrder) {
    if (place.all < least || !isFamilyBody(namesOf(place.element)) || places.isNoise(place)) continue;
    if (!found || place.all > found.all * 0.9) found = place;
  }
  return found;
}

/** Least share of the page's text in its main column. */
const MIN_COLUMN_SHARE = 0.85;

/**
 * For texts scattered over many boxes (steps, questions, cards): if `container` has less than half of the page's text, returns its lowest
 * ancestor with nearly all of it. Null if only the page itself has.
 */
export function findColumn(container: Place, places: Places): Place | null {
  let root = container;
  while (root.parent) root = root.parent;
  if (places.cleanIn(container) * 2 > root.all) return null;
  if (places.cleanOf(container) * 2 > places.cleanOf(root)) return null;
  const least = places.cleanOf(root) * MIN_COLUMN_SHARE;
  let column: Place | null = container;
  while (column && places.cleanOf(column) < least) column = column.parent;
  return column === root ? null : column;
}

/** Advertisements and sections divide bodies into pieces of the same class: returns the element that contains them all. */
function joinPieces(from: Place, places: Places): Place {
  const className = classOf(from.element);
  let joined = from;
  let pieces = 0;
  if (!className) return joined;
  const least = places.scoreOf(from) * MIN_PIECE_SHARE;
  const { inOrder } = places;
  for (let i = 0; i < inOrder.length; i++) {
    const place = inOrder[i] as Place;
    if (place === from || place.maxScore < least || place.tag !== from.tag || classOf(place.element) !== className)
      continue;
    if (places.isNoise(place) || places.scoreOf(place) < least) continue;
    if (++pieces > MAX_PIECES) return from;
    const common = commonAncestor(from, place);
    if (common && common.all > joined.all) joined = common;
  }
  return joined;
}

/** Null if the two are far apart, or if `b` has its own headline, which makes it another article. */
function commonAncestor(a: Place, b: Place): Place | null {
  let below = b;
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const holder = below.parent;
    if (!holder) return null;
    if (holder.element.contains(a.element))
      return below.element.getElementsByTagName('h1').length === 0 && holder.parent ? holder : null;
    below = holder;
  }
  return null;
}
