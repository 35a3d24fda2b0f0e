/** Where the running text of a page stands: every element that holds some, with how much. */
import { APART, BLOCK, HEADING, isHidden, nameOf, UNREAD } from './elements';
import { HARD_NOISE, kindsOf, NOISE, SHOW } from './noise';

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

/** `NodeFilter.SHOW_TEXT`: the constant is there without a window. */
const TEXT_NODES = 4;
/** Shorter stretches are labels, names, buttons. */
const SHORTEST = 25;
/** From here on a stretch counts in full. */
const PARAGRAPH = 150;
/** What noise may hold of a page: a box that holds more is misnamed. */
const NOISE_SHARE = 0.5;

/** Inline elements are climbed out of no further: deeper nesting is no text that anybody wrote. */
const DEEPEST_INLINE = 30;
/** No article stands behind so many text nodes, nor behind so many that are long enough to count. */
const MOST_TEXTS = 60_000;
const MOST_LONG = 3_000;
const MOST_CHARACTERS = 600_000;

/** Parents stand before their children. `headline`: what holds it is no noise. */
export function findPlaces(root: Element, headline: Element | null): Map<Element, Place> {
  const places = new Map<Element, Place>();
  places.set(root, { element: root, parent: null, own: 0, all: 0, clean: 0, noise: false, show: false, score: 0 });
  const texts = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  let node = texts.nextNode() as Text | null;
  let long = 0;
  let characters = 0;
  for (let seen = 0; node && seen < MOST_TEXTS && long < MOST_LONG; seen++, node = texts.nextNode() as Text | null) {
    if (node.length < SHORTEST / 2) continue;
    long += 1;
    characters += node.length;
    if (characters > MOST_CHARACTERS) break;
    const weight = weightOf(node.data);
    const holder = weight > 0 ? holderOf(node) : null;
    if (holder) placeOf(holder, places).own += weight;
  }
  judge([...places.values()], root, headline);
  return places;
}

/** The element whose line the text stands in; null for links, headings and what is never read. */
function holderOf(node: Text): Element | null {
  let holder = node.parentElement;
  for (let i = 0; holder && i < DEEPEST_INLINE; holder = holder.parentElement, i++) {
    const name = holder.localName;
    if (BLOCK.has(name)) return HEADING.has(name) ? null : holder;
    if (name === 'a' || UNREAD.has(name)) return null;
  }
  return null;
}

const FIRST_DENSE = 0x2e80;

/** Running text counts by its length, short bits and bits without a sentence little. */
function weightOf(data: string): number {
  const text = data.trim();
  // A sign of Chinese or Japanese, a syllable of Korean says as much as two or three letters.
  const length = text.charCodeAt(text.length >> 1) >= FIRST_DENSE ? text.length * 2 : text.length;
  if (length < SHORTEST) return 0;
  const share = Math.min(1, length / PARAGRAPH);
  return length >= 80 || /[.,;:!?…。、，]/.test(data) ? length * share : length * share * 0.3;
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
