/** What names say of the places of a page. */
import { APART, isHidden, nameOf } from '../dom/elements';
import { hasAttributes, parentOf } from '../dom/nodes';
import { kindsOf } from './noise';
import { HARD_NOISE, LABEL, NOISE, SHOW } from './noise-words';
import type { Place, Verdict } from './place';

const CLEAN: Verdict = { noise: false, hard: false, show: false };
const NOISY: Verdict = { noise: true, hard: false, show: false };
const HARD: Verdict = { noise: true, hard: true, show: false };

/** Judges what is around a place before the place. `most`: what a box of noise may hold. */
export function judgeBy(most: number, root: Element, headline: Element | null): (place: Place) => Verdict {
  const headlined = new Set<Element>();
  for (let at = headline; at && at !== root; at = parentOf(at)) headlined.add(at);
  const judge = ({ element, tag, all }: Place, around: Verdict): Verdict => {
    if (around.noise) return around;
    const bare = !hasAttributes(element);
    const names = bare ? '' : nameOf(element);
    if (!headlined.has(element)) {
      if (!bare && isHidden(element)) return HARD;
      // A card of another article, set as one link.
      if (tag === 'a' && all < most) return NOISY;
      if (isNoise(tag, all < most, names) && !isMisnamed(tag, names, all))
        return (kindsOf(names) & HARD_NOISE) !== 0 ? HARD : NOISY;
    }
    return (kindsOf(names) & SHOW) !== 0 ? { ...CLEAN, show: true } : around;
  };
  return (place) => {
    if (place.verdict) return place.verdict;
    const waiting: Place[] = [];
    for (let at: Place | null = place; at && !at.verdict; at = at.parent) waiting.push(at);
    let verdict = (waiting[waiting.length - 1] as Place).parent?.verdict ?? CLEAN;
    for (let i = waiting.length - 1; i >= 0; i--) {
      const each = waiting[i] as Place;
      if (each.parent) verdict = judge(each, verdict);
      each.verdict = verdict;
    }
    return verdict;
  };
}

/** `small`: holds less than most of the page. */
export function isNoise(tag: string, small: boolean, names: string): boolean {
  if (APART.has(tag)) return small || tag === 'footer';
  return tag !== 'main' && (kindsOf(names) & (small ? NOISE | LABEL : HARD_NOISE)) !== 0;
}

/** So much running text stands in no bar of buttons, no slot for advertisements. */
const MOST_IN_LABEL = 600;

/** Of noise: it holds `text` characters of running text, and its names promise none. */
export const isMisnamed = (tag: string, names: string, text: number): boolean =>
  text > MOST_IN_LABEL && !APART.has(tag) && (kindsOf(names) & (NOISE | LABEL)) === LABEL;
