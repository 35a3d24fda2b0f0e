/** What stands near a headline: the lines in which papers set date, author and section. Bounded, whatever the page holds. */
import { UNREAD } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';

/** Between headline and body no further than this. */
const MOST_BELOW = 400;
/** Before the headline: what stands further off is the header of the page, with a clock and a menu of its own. */
const MOST_ABOVE = 30;

/** From `headline` on in document order, up to `body`, or to its end where it holds the headline. */
export function below(headline: Node, body: Element): Node[] {
  const nodes: Node[] = [];
  const after = following(body, true);
  let node: Node | null = following(headline, true);
  for (let steps = 1; node && node !== body && node !== after && steps < MOST_BELOW; steps++) {
    if (isRead(node)) nodes.push(node);
    node = following(node, false);
  }
  return nodes;
}

/** Before `headline`, the nearest first; nothing that holds it. */
export function above(headline: Node): Node[] {
  const nodes: Node[] = [];
  let node = preceding(headline);
  for (let steps = 0; node && steps < MOST_ABOVE; steps++) {
    if (isRead(node) && !node.contains(headline)) nodes.push(node);
    node = preceding(node);
  }
  return nodes;
}

/** The end of `body`, from its last node back. */
export function endOf(body: Element): Node[] {
  const nodes: Node[] = [];
  let node: Node | null = lastInside(body);
  for (let steps = 0; node && node !== body && steps < MOST_ABOVE; steps++) {
    if (isRead(node)) nodes.push(node);
    node = preceding(node);
  }
  return nodes;
}

/** What follows `body`. */
export function behind(body: Element): Node[] {
  const nodes: Node[] = [];
  let node = following(body, true);
  for (let steps = 0; node && steps < MOST_ABOVE; steps++) {
    if (isRead(node)) nodes.push(node);
    node = following(node, false);
  }
  return nodes;
}

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;

function isRead(node: Node): boolean {
  if (!isText(node)) return isElement(node);
  const holder = parentOf(node);
  return holder !== null && !UNREAD.has(tagOf(holder));
}

function following(node: Node, skipInner: boolean): Node | null {
  if (node.firstChild && !skipInner) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function preceding(node: Node): Node | null {
  return node.previousSibling ? lastInside(node.previousSibling) : node.parentNode;
}

function lastInside(node: Node): Node {
  let at = node;
  while (at.lastChild) at = at.lastChild;
  return at;
}
