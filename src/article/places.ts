/** Where the running text of a page stands: every element that holds some, with how much. */
import { APART, isHidden, nameOf } from './elements';
import { HARD_NOISE, kindsOf, NOISE, SHOW } from './noise';
import { weighTexts } from './weights';

export interface Place {
  element: Element;
  parent: Place | null;
  /** Characters of running text directly inside, then inside all of it. */
  own: number;
  all: number;
  noise: boolean;
  /** Running text inside that is no noise. */
  clean: number;
  /** Part of a picture show. */
  show: boolean;
  /** How much it looks like what holds an article's paragraphs. */
  score: number;
}

/** What noise may hold of a page: a box that holds more is misnamed. */
const NOISE_SHARE = 0.5;

/** Parents stand before their children. `headline`: what holds it is no noise. */
export function findPlaces(root: Element, headline: Element | null): Map<Element, Place> {
  const places = new Map<Element, Place>();
  places.set(root, { element: root, parent: null, own: 0, all: 0, clean: 0, noise: false, show: false, score: 0 });
  weighTexts(root, (holder, weight) => {
    placeOf(holder, places).own += weight;
  });
  judge([...places.values()], root, headline);
  return places;
}

/** The root is known from the start, so the way up ends. */
function placeOf(element: Element, places: Map<Element, Place>): Place {
  const known = places.get(element);
  if (known) return known;
  const chain = [element];
  let parent: Place | undefined;
  for (let at = element.parentElement; at && !parent; at = at.parentElement) {
    parent = places.get(at);
    if (!parent) chain.push(at);
  }
  let place = parent ?? null;
  for (let i = chain.length - 1; i >= 0; i--) {
    const each = chain[i] as Element;
    place = { element: each, parent: place, own: 0, all: 0, clean: 0, noise: false, show: false, score: 0 };
    places.set(each, place);
  }
  return place as Place;
}

function judge(places: Place[], root: Element, headline: Element | null): void {
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place;
    place.all += place.own;
    if (place.parent) place.parent.all += place.all;
  }
  const most = (places[0]?.all ?? 0) * NOISE_SHARE;
  const headlined = new Set<Node>();
  for (let node: Node | null = headline; node && node !== root; node = node.parentNode) headlined.add(node);
  for (const place of places) {
    const { parent, element, own } = place;
    if (!parent) continue;
    const bare = !element.hasAttributes();
    const names = bare ? '' : nameOf(element);
    place.noise =
      parent.noise ||
      (!headlined.has(element) && ((!bare && isHidden(element)) || isNoise(element, place.all < most, names)));
    place.show = parent.show || (kindsOf(names) & SHOW) !== 0;
    if (own === 0) continue;
    const gain = place.noise ? own * 0.1 : place.show ? own * 0.3 : own;
    if (element.localName !== 'p') place.score += gain;
    parent.score += gain;
    if (parent.parent) parent.parent.score += gain / 2;
  }
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place;
    if (!place.noise) place.clean += place.own;
    if (place.parent) place.parent.clean += place.clean;
  }
}

/** `small`: holds less than most of the page. */
export function isNoise(element: Element, small: boolean, names = nameOf(element)): boolean {
  if (APART.has(element.localName)) return small || element.localName === 'footer';
  return (kindsOf(names) & (small ? NOISE : HARD_NOISE)) !== 0;
}
