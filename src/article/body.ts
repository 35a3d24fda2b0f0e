/** From the page's running text to the body of its article. */
import { type Block, collectBlocks, type Remove } from './blocks/blocks';
import { selectBlocks } from './blocks/select';
import { threadIn } from './blocks/thread';
import { nameOf } from './dom/elements';
import { findColumn, findContainer } from './places/container';
import { removedFrom } from './places/families';
import type { Place } from './places/place';
import { findPlaces, type Places } from './places/places';
import { isMisnamed, isNoise } from './places/verdicts';

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
const PARAGRAPH = 80;
/** Weights of running text: so little is looked at closely, so little is none. */
const LITTLE = 400;
const LEAST = 40;

export interface Sought {
  headline: Element | null;
  /** Text of the headline, or the title where the page has none. */
  title: string;
  vietnamese: boolean;
  /** Boxes of other articles. */
  others: readonly Element[];
}

/** Null where no running text stands inside `root` but in noise. What readers wrote is left behind where enough stays. */
export function findBody(root: Element, sought: Sought): Body | null {
  const others = new Set(sought.others);
  const alone = findOutside(others, root, sought);
  const body = others.size > 0 && !(alone && isSubstantial(alone)) ? findOutside(new Set(), root, sought) : alone;
  const thread = body && sought.headline ? threadIn(body.collected, body.element, sought.headline) : [];
  const own = thread.length > 0 ? findOutside(new Set([...thread, ...others]), root, sought) : null;
  return own && isSubstantial(own) ? own : body;
}

function findOutside(thread: ReadonlySet<Element>, root: Element, sought: Sought): Body | null {
  const places = findPlaces(root, sought.headline, thread);
  const container = findContainer(places, sought.vietnamese);
  if (!container || places.isNoise(container)) return null;
  const column = sought.headline && findColumn(container, places);
  const whole = column ? readBody(column, places, thread, sought) : null;
  if (whole && isOneText(whole)) return whole;
  // What little a list has may be its imprint.
  const imprint = container.all < LITTLE && places.cleanIn(container) < LEAST;
  return imprint ? null : readBody(container, places, thread, sought);
}

function readBody(container: Place, places: Places, thread: ReadonlySet<Element>, { title, vietnamese }: Sought): Body {
  const most = container.all * MISNAMED_SHARE;
  const foreign = vietnamese ? removedFrom(namesWithin(container)) : () => false;
  const remove: Remove = (each, tag, names) => {
    if (thread.has(each)) return true;
    if (!isNoise(tag, true, names) && !foreign(names)) return false;
    const text = places.textIn(each);
    return text <= most && !isMisnamed(tag, names, text);
  };
  const { element } = container;
  const collected = collectBlocks(element, remove);
  return { element, collected, selected: selectBlocks(collected, { headline: title, vietnamese }), remove };
}

/** Names of a container and of what holds most of its text, one in the other: the body of a family may be any of these. */
function namesWithin(container: Place): string {
  let names = '';
  for (let at: Place | undefined = container; at; at = at.inner.find(({ all }) => all * 2 > container.all))
    names += ` ${nameOf(at.element)}`;
  return names;
}

/** Enough to be an article: what stands around a headline alone may be but its header. */
export function isSubstantial({ selected }: Body): boolean {
  let text = 0;
  for (const { length } of selected) if (length >= PARAGRAPH) text += length;
  return text >= 400;
}

/** Much text, next to no links: no list of other articles. */
function isOneText({ collected, selected }: Body): boolean {
  let text = 0;
  for (const { length } of selected) if (length >= PARAGRAPH) text += length;
  let links = 0;
  let all = 0;
  for (const { length, linkLength } of collected) {
    links += linkLength;
    all += length;
  }
  return text > all * 0.6 && links < all * 0.1;
}
