/** Judges places by the names of their elements. */
import { isHidden, NON_ARTICLE, namesOf } from '../dom/elements';
import { hasAttributes, parentOf } from '../dom/nodes';
import { kindsOf } from './noise';
import { HARD_NOISE, LABEL, NOISE, SHOW } from './noise-words';
import type { Place, Verdict } from './place';

const CLEAN: Verdict = { noise: false, hard: false, show: false };
const NOISY: Verdict = { noise: true, hard: false, show: false };
const HARD: Verdict = { noise: true, hard: true, show: false };

/** Returns a function that judges a place, after its ancestors, and caches the verdict. `most`: most text of a box of noise. */
export function createJudge(most: number, root: Element, headline: Element | null): (place: Place) => Verdict {
  const aroundHeadline = new Set<Element>();
  for (let at = headline; at && at !== root; at = parentOf(at)) aroundHeadline.add(at);
  const judge = ({ element, tag, all }: Place, around: Verdict): Verdict => {
    if (around.noise) return around;
    const bare = !hasAttributes(element);
    const names = bare ? '' : namesOf(element);
    if (!aroundHeadline.has(element)) {
      if (!bare && isHidden(element)) return HARD;
      // A card of another article, which is one link.
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

/** `small`: has less than half of the page's text. */
export function isNoise(tag: string, small: boolean, names: string): boolean {
  if (NON_ARTICLE.has(tag)) return small || tag === 'footer';
  return tag !== 'main' && (kindsOf(names) & (small ? NOISE | LABEL : HARD_NOISE)) !== 0;
}

/** Most running text in a box named as a label, such as share buttons or an advertisement. */
const MAX_LABEL_TEXT = 600;

/** Whether an element named as a label has too much running text (`text`: its weight) to be one. */
export const isMisnamed = (tag: string, names: string, text: number): boolean =>
  text > MAX_LABEL_TEXT && !NON_ARTICLE.has(tag) && (kindsOf(names) & (NOISE | LABEL)) === LABEL;
