/** Where the running text of a page stands: every element that holds some, with how much. */
import { hostOf, parentOf, tagOf } from '../dom/nodes';
import { once } from '../dom/once';
import type { Place, Verdict } from './place';
import { scoreBy, sumUp } from './scores';
import { judgeBy } from './verdicts';
import { weighTexts } from './weights';

/**
 * The places of a page, parents before their children. What their names say is asked place by place, of those that may be the body alone:
 * the names of a whole page take longer than its text.
 */
export interface Places {
  inOrder: readonly Place[];
  /** Characters of running text in an element. */
  textIn(element: Element): number;
  isNoise(place: Place): boolean;
  /** No body, whatever else the page holds: what is next to it may be one. */
  isHardNoise(place: Place): boolean;
  /** How much it looks like what holds an article's paragraphs. */
  scoreOf(place: Place): number;
  /** Running text inside that is no noise; judges what is inside. */
  cleanIn(place: Place): number;
  /** The same for any number of places; judges them all. */
  cleanOf(place: Place): number;
}

/** What noise may hold of a page: a box that holds more is misnamed. */
const NOISE_SHARE = 0.5;

/** `headline`: what holds it is no noise. `without`: what stands in these counts for nothing. */
export function findPlaces(root: Element, headline: Element | null, without: ReadonlySet<Element>): Places {
  const places = new Map<Element, Place>();
  places.set(root, newPlace(root, null));
  weighTexts(root, (holder, weight) => {
    if (without.size > 0 && standsIn(holder, without)) return;
    placeOf(holder, places).own += weight;
  });
  const inOrder = [...places.values()];
  for (let i = inOrder.length - 1; i >= 0; i--) sumUp(inOrder[i] as Place);
  const verdictOf = judgeBy((inOrder[0] as Place).all * NOISE_SHARE, root, headline);
  const clean = once(() => cleanTexts(inOrder, verdictOf));
  return {
    inOrder,
    textIn: (element) => places.get(element)?.all ?? 0,
    isNoise: (place) => verdictOf(place).noise,
    isHardNoise: (place) => verdictOf(place).hard,
    scoreOf: (place) => scoreBy(verdictOf, place),
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

/** The root is known from the start, so the way up ends. */
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

/** What it stands in, be it the host of a shadow tree. */
const aboveOf = (element: Element): Element | null => parentOf(element) ?? hostOf(element);

function newPlace(element: Element, parent: Place | null): Place {
  const place: Place = { element, tag: tagOf(element), parent, inner: [], own: 0, all: 0, most: 0, verdict: null };
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
