/** How much a place looks like what holds an article's paragraphs: by the running text directly inside and up to two steps further in. */
import type { Place, Verdict } from './place';

/** What a character counts of running text, of a picture show, of noise. Whole numbers, whose sums are the same in any order. */
const RUNNING = 10;
const SHOWN = 3;
const NOISY = 1;
/** Text of the place and of its children beside that of their children. */
const NEAR = 2;

/** Adds to what is around a place, whose own inner ones have been summed up, its text and the most that it may count there. */
export function sumUp(place: Place): void {
  const { parent, own } = place;
  place.all += own;
  if (!parent) return;
  parent.all += place.all;
  if (own === 0) return;
  const most = own * RUNNING;
  if (place.tag !== 'p') place.most += most * NEAR;
  parent.most += most * NEAR;
  const { parent: further } = parent;
  if (further) further.most += most;
}

export function scoreBy(verdictOf: (place: Place) => Verdict, place: Place): number {
  const { inner } = place;
  let score = place.tag === 'p' ? 0 : countOf(verdictOf, place) * NEAR;
  for (let i = 0; i < inner.length; i++) {
    const child = inner[i] as Place;
    score += countOf(verdictOf, child) * NEAR;
    const { inner: further } = child;
    for (let j = 0; j < further.length; j++) score += countOf(verdictOf, further[j] as Place);
  }
  return score;
}

function countOf(verdictOf: (place: Place) => Verdict, place: Place): number {
  const { own } = place;
  if (own === 0 || !place.parent) return 0;
  const { noise, show } = verdictOf(place);
  return own * (noise ? NOISY : show ? SHOWN : RUNNING);
}
