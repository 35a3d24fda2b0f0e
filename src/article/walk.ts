/** Document order without recursion (pages may be 100,000 nodes deep), into open shadow trees too. */
import { tagOf } from './elements';

/** No article has so many nodes: a page that has them is left where it is. */
const MOST_NODES = 10_000;
/** Nor so many characters: some fifty times a long read. */
const MOST_CHARACTERS = 300_000;

export interface Visitor {
  /** Answers false where what is inside is not to be visited (then `leave` is not called either). */
  enter(element: Element, tag: string): boolean;
  leave(element: Element): void;
  text(node: Text, data: string): void;
}

/** Visits everything inside `root`, itself not. */
export function walk(root: Element, visitor: Visitor): void {
  /** The elements that are open around the node, and those of them whose shadow tree it is in. */
  const open: Element[] = [];
  const hosts: Element[] = [];
  let characters = 0;
  /** First inner node: the shadow tree comes before the light children of its host. */
  const inner = (element: Element, tag: string): Node | null => {
    // Only custom elements are asked for a shadow tree: others on news pages have none, and the question costs.
    const shadowed = tag.includes('-') ? element.shadowRoot?.firstChild : null;
    if (shadowed) hosts.push(element);
    return shadowed ?? element.firstChild;
  };
  let node = inner(root, tagOf(root));
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    let next: Node | null = null;
    const { nodeType } = node;
    if (nodeType === 3) {
      const { data } = node as Text;
      characters += data.length;
      if (characters > MOST_CHARACTERS) return;
      visitor.text(node as Text, data);
    } else if (nodeType === 1) {
      const tag = tagOf(node as Element);
      if (visitor.enter(node as Element, tag)) {
        next = inner(node as Element, tag);
        if (next) open.push(node as Element);
        else visitor.leave(node as Element);
      }
    }
    next ??= node.nextSibling;
    // Climb until something follows.
    while (!next) {
      const parent: Element = open[open.length - 1] ?? root;
      if (hosts[hosts.length - 1] === parent) {
        hosts.pop();
        next = parent.firstChild;
        if (next) break;
      }
      if (parent === root) return;
      open.pop();
      visitor.leave(parent);
      next = parent.nextSibling;
    }
    node = next;
  }
}
