/** The open shadow trees of a page. */
import { firstChildOf, nextSiblingOf, tagOf, typeOf } from './nodes';

/** Components that bear a text stand among the first elements of a page. */
const MOST_ELEMENTS = 2_000;

/** Those inside `root`, and inside one another. As in `walk`, only custom elements are asked. */
export function shadowTrees(root: Element): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  const waiting = [root];
  const wait = (holder: Node): void => {
    for (let child = firstChildOf(holder); child && waiting.length < MOST_ELEMENTS; child = nextSiblingOf(child))
      if (typeOf(child) === 1) waiting.push(child as Element);
  };
  for (let i = 0; i < waiting.length; i++) {
    const element = waiting[i] as Element;
    const tree = tagOf(element).includes('-') ? element.shadowRoot : null;
    if (tree) {
      trees.push(tree);
      wait(tree);
    }
    wait(element);
  }
  return trees;
}

/** Paragraphs in them, which no collection of the document counts. */
export function paragraphsInTrees(): number {
  // A page that is being replaced has none for a while.
  const root: Element | null = document.documentElement;
  return root ? shadowTrees(root).reduce((sum, tree) => sum + tree.querySelectorAll('p').length, 0) : 0;
}
