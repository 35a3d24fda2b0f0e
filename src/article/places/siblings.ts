/** Extends a container by siblings that belong to the same text. */
import { attributeOf, classOf, parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import type { Place } from './place';
import type { Places } from './places';

/** Least share that siblings must add, unless a paragraph before begins the text. */
const MIN_GAIN = 0.05;
/** Most text of the current element, relative to the found one: an element with other columns has no siblings of the text. */
const MAX_LEFT_OUT = 1.2;
/** Least text of the siblings, relative to lists of other articles that come in with them. */
const MIN_SHARE_OF_LISTS = 0.5;
/** This many boxes of one paragraph each are a text, whatever their names: `firstPar`, `secondPar`. */
const MIN_BOXES = 3;
/** Least text of a sibling of another class that continues the text, and of one that begins it, as a share. */
const MIN_CONTINUATION = 0.25;
const MIN_BEGINNING = 0.05;

/** Climbs while paragraphs or elements of the same kind are siblings. */
export function includeSiblings(from: Place, places: Places): Place {
  let at = from;
  let highest = from;
  for (let steps = 0; steps < 4 && at.parent?.parent; steps++) {
    let beside = 0;
    const others: Place[] = [];
    let boxed = 0;
    let boxes = 0;
    let opened = false;
    let before = true;
    const { inner } = at.parent;
    for (const place of inner) {
      if (place === at) before = false;
      if (place === at || places.isNoise(place)) continue;
      opened ||= before && at === highest && place.tag === 'p' && place.own >= 60;
      const foot = place === inner[inner.length - 1] && isImprint(place);
      if (!foot && (isSameKind(place, at) || isContinuation(place, highest, before))) beside += place.all;
      else if (isBoxedParagraph(place, at)) {
        boxed += place.all;
        boxes += 1;
      } else others.push(place);
    }
    if (boxes >= MIN_BOXES) beside += boxed;
    // A single paragraph, the lead, does not justify including a list of other articles.
    const worth = (opened || beside > highest.all * MIN_GAIN) && beside >= textOfLists(others) * MIN_SHARE_OF_LISTS;
    if (worth && places.cleanIn(at) > places.cleanIn(highest) * MAX_LEFT_OUT) break;
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

function isSameKind(place: Place, to: Place): boolean {
  if (place.tag === 'p' || place.tag === 'blockquote') return place.own >= 60;
  const name = classOf(place.element);
  // Sibling cells are columns.
  return (
    place.tag === to.tag &&
    place.tag !== 'td' &&
    name === classOf(to.element) &&
    (name !== '' || !isNamed(place) || !isNamed(to))
  );
}

/** Ids distinguish parts of a page without a class: `header`, `main`, `foot`, but not `part-1`, `part-2`. */
const isNamed = ({ tag, element }: Place): boolean => tag === 'div' && /^\D+$/.test(attributeOf(element, 'id') ?? '');

/** A box with a single paragraph. */
function isBoxedParagraph({ tag, own, all, inner, element }: Place, to: Place): boolean {
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

/** Whether a sibling has mostly paragraphs and is part of the same text as `to`: its beginning, or the part behind a paywall. */
function isContinuation(place: Place, to: Place, before: boolean): boolean {
  if (place.tag !== to.tag || place.all < to.all * (before ? MIN_BEGINNING : MIN_CONTINUATION)) return false;
  const box = before ? innermostBox(place) : place;
  let paragraphs = 0;
  let text = 0;
  for (const { tag, own } of box.inner) {
    if (tag !== 'p' || own < 60) continue;
    paragraphs += 1;
    text += own;
  }
  return paragraphs >= 2 && text > place.all * 0.8 && ![place, to].some(({ element }) => hasLinkedTitle(element));
}

const isImprint = ({ tag, element }: Place): boolean =>
  tag !== 'p' && IMPRINT.test(openingText(element, MAX_IMPRINT).toLowerCase());

/** Words of an imprint. */
const IMPRINT = /giấy phép|bản quyền|©/;
const MAX_IMPRINT = 1_000;

/** Descends through boxes whose only content is another box. */
function innermostBox(place: Place): Place {
  let box = place;
  for (let only = box.inner[0]; only && only.tag !== 'p' && only.all === box.all; only = box.inner[0]) box = only;
  return box;
}

const isLink = (element: Element | null): boolean => element !== null && tagOf(element) === 'a';

/** Whether it has a linked heading, the title of another article. */
function hasLinkedTitle(element: Element): boolean {
  for (const name of ['h2', 'h3', 'h4']) {
    const title = element.getElementsByTagName(name)[0];
    if (title && (title.getElementsByTagName('a').length > 0 || isLink(parentOf(title)))) return true;
  }
  return false;
}
