/** Document order without recursion (pages may be 100,000 nodes deep), into open shadow trees too. */
import { dataOf, firstChildOf, nextSiblingOf, parentOf, tagOf, typeOf } from './nodes';

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
  /** What the node stands in, and of all around it those whose shadow tree it is in. */
  let holder = root;
  const hosts: Element[] = [];
  let characters = 0;
  /** First inner node: the shadow tree comes before the light children of its host. */
  const inner = (element: Element, tag: string): Node | null => {
    // Only custom elements are asked for a shadow tree: others on news pages have none, and the question costs.
    const shadowed = tag.includes('-') ? element.shadowRoot?.firstChild : null;
    if (shadowed) hosts.push(element);
    return shadowed ?? firstChildOf(element);
  };
  let node = inner(root, tagOf(root));
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    let next: Node | null = null;
    const nodeType = typeOf(node);
    if (nodeType === 3) {
      const data = dataOf(node as Text);
      characters += data.length;
      if (characters > MOST_CHARACTERS) return;
      visitor.text(node as Text, data);
    } else if (nodeType === 1) {
      const element = node as Element;
      const tag = tagOf(element);
      if (visitor.enter(element, tag)) {
        next = inner(element, tag);
        if (next) holder = element;
        else visitor.leave(element);
      }
    }
    next ??= nextSiblingOf(node);
    // Climb until something follows.
    while (!next) {
      if (hosts.length > 0 && hosts[hosts.length - 1] === holder) {
        hosts.pop();
        next = firstChildOf(holder);
        if (next) break;
      }
      if (holder === root) return;
      visitor.leave(holder);
      next = nextSiblingOf(holder);
      holder = parentOf(holder) ?? (hosts[hosts.length - 1] as Element);
    }
    node = next;
  }
}
