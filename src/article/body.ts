/** Finds the body of the article in the page's running text. */
import { type Block, collectBlocks, type Remove } from './blocks/blocks';
import { findCommentThread } from './blocks/comment-thread';
import { MAX_TEASER_SHARE, shareBelowLinks } from './blocks/lists';
import { selectBlocks } from './blocks/select';
import { namesOf } from './dom/elements';
import { findColumn, findContainer } from './places/container';
import { familyNoiseFilter } from './places/families';
import type { Place } from './places/place';
import { findPlaces, type Places } from './places/places';
import { isMisnamed, isNoise } from './places/verdicts';

export interface Body {
  element: Element;
  /** All visible blocks inside, without noise by name. */
  collected: Block[];
  /** Those that are the article. */
  selected: Block[];
  remove: Remove;
}

/** A box that looks like noise by name but has a larger share of the body is misnamed. */
const MAX_NOISE_SHARE = 0.4;
const MIN_PARAGRAPH = 80;
/** Weights of running text: below the first the text may be an imprint, if its clean part is below the second. */
const IMPRINT_WEIGHT = 400;
const MIN_CLEAN_WEIGHT = 40;

export interface BodySearch {
  headline: Element | null;
  /** Text of the headline, or the page's title if it has none. */
  title: string;
  vietnamese: boolean;
  /** Boxes of other articles, to be excluded. */
  others: readonly Element[];
}

/** Returns null if all running text inside `root` is noise. Comments and lists of other articles are excluded if enough text remains. */
export function findBody(root: Element, sought: BodySearch): Body | null {
  const others = new Set(sought.others);
  const alone = findExcluding(others, root, sought);
  const body = others.size > 0 && !(alone && isSubstantial(alone)) ? findExcluding(new Set(), root, sought) : alone;
  const thread = body && sought.headline ? findCommentThread(body.collected, body.element, sought.headline) : [];
  const list = body && sought.headline && !body.element.contains(sought.headline) && isList(body) ? [body.element] : [];
  const own =
    thread.length + list.length > 0 ? findExcluding(new Set([...thread, ...list, ...others]), root, sought) : null;
  return own && isSubstantial(own) ? own : body;
}

function findExcluding(thread: ReadonlySet<Element>, root: Element, sought: BodySearch): Body | null {
  const places = findPlaces(root, sought.headline, thread);
  const container = findContainer(places, sought.vietnamese);
  if (!container || places.isNoise(container)) return null;
  const column = sought.headline && findColumn(container, places);
  const whole = column ? readBody(column, places, thread, sought) : null;
  if (whole && isMostlyText(whole)) return whole;
  // The little text of a list page may be its imprint.
  const imprint = container.all < IMPRINT_WEIGHT && places.cleanIn(container) < MIN_CLEAN_WEIGHT;
  return imprint ? null : readBody(container, places, thread, sought);
}

function readBody(
  container: Place,
  places: Places,
  thread: ReadonlySet<Element>,
  { title, vietnamese }: BodySearch,
): Body {
  const most = container.all * MAX_NOISE_SHARE;
  const isFamilyNoise = vietnamese ? familyNoiseFilter(nestedNames(container)) : () => false;
  const remove: Remove = (each, tag, names) => {
    if (thread.has(each)) return true;
    if (!isNoise(tag, true, names) && !isFamilyNoise(names)) return false;
    const text = places.textIn(each);
    return text <= most && !isMisnamed(tag, names, text);
  };
  const { element } = container;
  const collected = collectBlocks(element, remove);
  return { element, collected, selected: selectBlocks(collected, { headline: title, vietnamese }), remove };
}

/** Names of a container and of the nested elements with most of its text: a family's body may be any of these. */
function nestedNames(container: Place): string {
  let names = '';
  for (let at: Place | undefined = container; at; at = at.inner.find(({ all }) => all * 2 > container.all))
    names += ` ${namesOf(at.element)}`;
  return names;
}

/** Teasers of other articles, or answers with their authors, may have more text than a short article above them. */
const isList = ({ collected }: Body): boolean => shareBelowLinks(collected) > MAX_TEASER_SHARE;

/** Whether there is enough text for an article: the scope of a headline may contain only its header. */
export function isSubstantial({ selected }: Body): boolean {
  let text = 0;
  for (const { length } of selected) if (length >= MIN_PARAGRAPH) text += length;
  return text >= 400;
}

/** Mostly text and hardly any links, so not a list of other articles. */
function isMostlyText({ collected, selected }: Body): boolean {
  let text = 0;
  for (const { length } of selected) if (length >= MIN_PARAGRAPH) text += length;
  let links = 0;
  let all = 0;
  for (const { length, linkLength } of collected) {
    links += linkLength;
    all += length;
  }
  return text > all * 0.6 && links < all * 0.1;
}
