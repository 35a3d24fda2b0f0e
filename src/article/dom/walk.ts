/** Walks in document order, open shadow trees included, without recursion: pages may be 100,000 levels deep. */
import { dataOf, firstChildOf, nextSiblingOf, parentOf, tagOf, typeOf } from './nodes';

/** No article has more nodes; the walk stops there. */
const MAX_NODES = 10_000;
/** Nor more characters: this is about fifty times a long read. */
const MAX_CHARACTERS = 300_000;

export interface Visitor {
  /** Returns whether to visit the element's content. If not, `leave` is not called either. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element): void;
  text(node: Text, data: string): void;
}

/** Visits everything inside `root`, but not `root` itself. */
export function walk(root: Element, visitor: Visitor): void {
  /** The node's parent, and the hosts of the shadow trees around it. */
  let holder = root;
  const hosts: Element[] = [];
  let characters = 0;
  /** The first child: the shadow tree comes before the light children of its host. */
  const inner = (element: Element, tag: string): Node | null => {
    // Only custom elements are checked for a shadow tree: others on news pages have none, and the check costs time.
    const shadowed = tag.includes('-') ? element.shadowRoot?.firstChild : null;
    if (shadowed) hosts.push(element);
    return shadowed ?? firstChildOf(element);
  };
  let node = inner(root, tagOf(root));
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    let next: Node | null = null;
    const nodeType = typeOf(node);
    if (nodeType === 3) {
      const data = dataOf(node as Text);
      characters += data.length;
      if (characters > MAX_CHARACTERS) return;
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
    // Climb until there is a next sibling.
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
