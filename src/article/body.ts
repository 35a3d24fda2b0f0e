/** From the page's running text to the body of its article. */
import { type Block, collectBlocks, type Remove } from './blocks';
import { findContainer } from './container';
import { nameOf } from './elements';
import { removedFrom } from './families';
import { findPlaces, isNoise } from './places';
import { selectBlocks } from './select';

export interface Body {
  element: Element;
  /** Everything that shows inside, noise by name left out. */
  collected: Block[];
  /** Of that the article. */
  selected: Block[];
  remove: Remove;
}

/** What noise may hold of a body: a box that holds more is misnamed. */
const MISNAMED_SHARE = 0.4;

export interface Sought {
  headline: Element | null;
  /** Text of the headline, or the title where the page has none. */
  title: string;
  vietnamese: boolean;
}

/** Null where no running text stands inside `root` but in noise. */
export function findBody(root: Element, { headline, title, vietnamese }: Sought): Body | null {
  const places = findPlaces(root, headline);
  const container = findContainer(places, vietnamese);
  if (!container || container.noise) return null;
  const { element } = container;
  const most = container.all * MISNAMED_SHARE;
  const foreign = vietnamese ? removedFrom(nameOf(element)) : null;
  const remove: Remove = (each, names) =>
    (isNoise(each, true, names) || (foreign?.test(names) ?? false)) && (places.get(each)?.all ?? 0) <= most;
  const collected = collectBlocks(element, remove);
  return { element, collected, selected: selectBlocks(collected, { headline: title, vietnamese }), remove };
}
