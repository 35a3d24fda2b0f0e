/** The nodes around headline and body, where papers put date, author and section. Their number is limited on every page. */
import { NON_TEXT } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';

/** Most nodes between headline and body. */
const MAX_BELOW = 400;
/** Most nodes before the headline and around the body's end: further away is the page's header, with a clock and a menu. */
const MAX_NEAR = 30;

/** Nodes after `headline` in document order, up to `body`, or to its end if it contains the headline. */
export function nodesBelow(headline: Node, body: Element): Node[] {
  const nodes: Node[] = [];
  const after = following(body, true);
  let node: Node | null = following(headline, true);
  for (let steps = 1; node && node !== body && node !== after && steps < MAX_BELOW; steps++) {
    if (isRead(node)) nodes.push(node);
    node = following(node, false);
  }
  return nodes;
}

/** Nodes before `headline`, nearest first, without its ancestors. */
export function nodesAbove(headline: Node): Node[] {
  const nodes: Node[] = [];
  let node = preceding(headline);
  for (let steps = 0; node && steps < MAX_NEAR; steps++) {
    if (isRead(node) && !node.contains(headline)) nodes.push(node);
    node = preceding(node);
  }
  return nodes;
}

/** The last nodes of `body`, in reverse order. */
export function lastNodes(body: Element): Node[] {
  const nodes: Node[] = [];
  let node: Node | null = lastInside(body);
  for (let steps = 0; node && node !== body && steps < MAX_NEAR; steps++) {
    if (isRead(node)) nodes.push(node);
    node = preceding(node);
  }
  return nodes;
}

/** The nodes after `body`. */
export function nodesAfter(body: Element): Node[] {
  const nodes: Node[] = [];
  let node = following(body, true);
  for (let steps = 0; node && steps < MAX_NEAR; steps++) {
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
  return holder !== null && !NON_TEXT.has(tagOf(holder));
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
