/** The open shadow trees of a page. */
import { firstChildOf, nextSiblingOf, tagOf, typeOf } from './nodes';

/** Components that contain the text are among the first elements of a page. */
const MAX_ELEMENTS = 2_000;

/** Those inside `root`, nested ones too. As in `walk`, only custom elements are checked. */
export function shadowTrees(root: Element): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  const queue = [root];
  const enqueueChildren = (holder: Node): void => {
    for (let child = firstChildOf(holder); child && queue.length < MAX_ELEMENTS; child = nextSiblingOf(child))
      if (typeOf(child) === 1) queue.push(child as Element);
  };
  for (let i = 0; i < queue.length; i++) {
    const element = queue[i] as Element;
    const tree = tagOf(element).includes('-') ? element.shadowRoot : null;
    if (tree) {
      trees.push(tree);
      enqueueChildren(tree);
    }
    enqueueChildren(element);
  }
  return trees;
}

/** Counts the paragraphs in them, which the document's live collection does not include. */
export function paragraphsInShadowTrees(): number {
  // A document that is being replaced has no root for a while.
  const root: Element | null = document.documentElement;
  return root ? shadowTrees(root).reduce((sum, tree) => sum + tree.querySelectorAll('p').length, 0) : 0;
}
