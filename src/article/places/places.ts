/** The elements that contain a page's running text, with its weight. */
import { hostOf, parentOf, tagOf } from '../dom/nodes';
import { once } from '../dom/once';
import type { Place, Verdict } from './place';
import { addToAncestors, scorePlace } from './scores';
import { createJudge } from './verdicts';
import { weighTexts } from './weights';

/**
 * The places of a page, parents before their children. Names are judged lazily, only for places that may be the body, because those of a
 * whole page take longer than its text.
 */
export interface Places {
  inOrder: readonly Place[];
  /** Weight of the running text in an element. */
  textIn(element: Element): number;
  isNoise(place: Place): boolean;
  /** Never the body, whatever else the page contains. */
  isHardNoise(place: Place): boolean;
  /** How likely it contains an article's paragraphs. */
  scoreOf(place: Place): number;
  /** Weight of the text inside that is not noise; judges only what is inside. */
  cleanIn(place: Place): number;
  /** The same, but judges all places once, for repeated calls. */
  cleanOf(place: Place): number;
}

/** A box that looks like noise by name but has a larger share of the page is misnamed. */
const NOISE_SHARE = 0.5;

/** `headline`: its ancestors are not noise. `without`: elements whose text is ignored. */
export function findPlaces(root: Element, headline: Element | null, without: ReadonlySet<Element>): Places {
  const places = new Map<Element, Place>();
  places.set(root, newPlace(root, null));
  weighTexts(root, (holder, weight) => {
    if (without.size > 0 && standsIn(holder, without)) return;
    placeOf(holder, places).own += weight;
  });
  const inOrder = [...places.values()];
  for (let i = inOrder.length - 1; i >= 0; i--) addToAncestors(inOrder[i] as Place);
  const verdictOf = createJudge((inOrder[0] as Place).all * NOISE_SHARE, root, headline);
  const clean = once(() => cleanTexts(inOrder, verdictOf));
  return {
    inOrder,
    textIn: (element) => places.get(element)?.all ?? 0,
    isNoise: (place) => verdictOf(place).noise,
    isHardNoise: (place) => verdictOf(place).hard,
    scoreOf: (place) => scorePlace(verdictOf, place),
    cleanIn(place) {
      let text = 0;
      const waiting = [place];
      for (let each = waiting.pop(); each; each = waiting.pop()) {
        if (verdictOf(each).noise) continue;
        text += each.own;
        const { inner } = each;
        for (let i = 0; i < inner.length; i++) waiting.push(inner[i] as Place);
      }
      return text;
    },
    cleanOf: (place) => clean().get(place) ?? 0,
  };
}

function standsIn(element: Element, holders: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (holders.has(at)) return true;
  return false;
}

/** Returns the place of an element, and adds those of its ancestors up to a known one; the root is known from the start. */
function placeOf(element: Element, places: Map<Element, Place>): Place {
  const known = places.get(element);
  if (known) return known;
  const chain = [element];
  let parent: Place | undefined;
  for (let at = aboveOf(element); at && !parent; at = aboveOf(at)) {
    parent = places.get(at);
    if (!parent) chain.push(at);
  }
  let place = parent ?? null;
  for (let i = chain.length - 1; i >= 0; i--) {
    const each = chain[i] as Element;
    place = newPlace(each, place);
    places.set(each, place);
  }
  return place as Place;
}

/** The parent, or the host of the shadow tree. */
const aboveOf = (element: Element): Element | null => parentOf(element) ?? hostOf(element);

function newPlace(element: Element, parent: Place | null): Place {
  const place: Place = { element, tag: tagOf(element), parent, inner: [], own: 0, all: 0, maxScore: 0, verdict: null };
  parent?.inner.push(place);
  return place;
}

function cleanTexts(places: readonly Place[], verdictOf: (place: Place) => Verdict): Map<Place, number> {
  const clean = new Map<Place, number>();
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place;
    const inside = (clean.get(place) ?? 0) + (verdictOf(place).noise ? 0 : place.own);
    clean.set(place, inside);
    if (place.parent) clean.set(place.parent, (clean.get(place.parent) ?? 0) + inside);
  }
  return clean;
}
