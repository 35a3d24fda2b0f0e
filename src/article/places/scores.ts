/** Scores places as containers of an article's paragraphs, by the running text directly inside and up to two levels further down. */
import type { Place, Verdict } from './place';

/** Factors of running text, of slideshows, of noise. Integers, whose sums are the same in any order. */
const TEXT_FACTOR = 10;
const SLIDESHOW_FACTOR = 3;
const NOISE_FACTOR = 1;
/** Factor of the text of a place and of its children; that of grandchildren is 1. */
const NEAR_FACTOR = 2;

/** Adds a place's text and maximal score to its ancestors; call it for children before their parents. */
export function addToAncestors(place: Place): void {
  const { parent, own } = place;
  place.all += own;
  if (!parent) return;
  parent.all += place.all;
  if (own === 0) return;
  const most = own * TEXT_FACTOR;
  if (place.tag !== 'p') place.maxScore += most * NEAR_FACTOR;
  parent.maxScore += most * NEAR_FACTOR;
  const { parent: further } = parent;
  if (further) further.maxScore += most;
}

export function scorePlace(verdictOf: (place: Place) => Verdict, place: Place): number {
  const { inner } = place;
  let score = place.tag === 'p' ? 0 : weightedText(verdictOf, place) * NEAR_FACTOR;
  for (let i = 0; i < inner.length; i++) {
    const child = inner[i] as Place;
    score += weightedText(verdictOf, child) * NEAR_FACTOR;
    const { inner: further } = child;
    for (let j = 0; j < further.length; j++) score += weightedText(verdictOf, further[j] as Place);
  }
  return score;
}

function weightedText(verdictOf: (place: Place) => Verdict, place: Place): number {
  const { own } = place;
  if (own === 0 || !place.parent) return 0;
  const { noise, show } = verdictOf(place);
  return own * (noise ? NOISE_FACTOR : show ? SLIDESHOW_FACTOR : TEXT_FACTOR);
}
