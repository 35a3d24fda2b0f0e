/** Document order without recursion (pages may be 100,000 nodes deep), into open shadow trees too. */

/** First inner node: the shadow tree comes before the light children of its host. */
function inner(node: Node): Node | null {
  // Only custom elements are asked for a shadow tree: others on news pages have none, and the question costs.
  const shadow = node.nodeType === 1 && (node as Element).localName.includes('-') ? (node as Element).shadowRoot : null;
  return shadow?.firstChild ?? node.firstChild;
}

/** No article has so many nodes: a page that has them is left where it is. */
const MOST_NODES = 10_000;
/** Nor so many characters: some fifty times a long read. */
const MOST_CHARACTERS = 300_000;

export interface Visitor {
  /** Answers false where what is inside is not to be visited (then `leave` is not called either). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Visits everything inside `root`, itself not. */
export function walk(root: Node, visitor: Visitor): void {
  let node = inner(root);
  let characters = 0;
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      characters += (node as Text).length;
      if (characters > MOST_CHARACTERS) return;
      visitor.text(node as Text);
    } else if (node.nodeType === 1 && visitor.enter(node as Element)) {
      next = inner(node);
      if (!next) visitor.leave(node as Element);
    }
    // Climb until something follows.
    while (!next) {
      next = node.nextSibling;
      if (next) break;
      let parent: Node | null = node.parentNode;
      if (parent?.nodeType === 11 && (parent as ShadowRoot).host) {
        const { host } = parent as ShadowRoot;
        next = host.firstChild;
        if (next) break;
        parent = host;
      }
      if (!parent || parent === root) return;
      visitor.leave(parent as Element);
      node = parent;
    }
    node = next;
  }
}
