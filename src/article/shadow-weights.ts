/** Running text in open shadow trees: pages that are made of components may have all of theirs there. */
import { UNREAD } from './elements';
import { hostOf, tagOf } from './nodes';
import { holderOf, type Weigh, weightOf } from './text-weight';
import { walk } from './walk';

/** Components that bear a text stand among the first elements of a page. */
const MOST_ELEMENTS = 2_000;

/** Tells `weigh` what the texts in shadow trees inside `root` weigh. Most pages have no such tree, which is seen sooner than all of their nodes. */
export function weighShadows(root: Element, weigh: Weigh): void {
  if (!bearsShadowTree(root)) return;
  walk(root, {
    enter: (_, tag) => !UNREAD.has(tag),
    leave() {},
    text(node, data) {
      const weight = weightOf(data);
      const holder = weight > 0 ? holderOf(node) : null;
      if (holder && hostOf(holder)) weigh(holder, weight);
    },
  });
}

/** As in `walk`, only custom elements are asked. */
function bearsShadowTree(root: Element): boolean {
  const waiting = [root];
  for (let i = 0; i < waiting.length; i++) {
    const element = waiting[i] as Element;
    if (tagOf(element).includes('-') && element.shadowRoot) return true;
    for (
      let child = element.firstElementChild;
      child && waiting.length < MOST_ELEMENTS;
      child = child.nextElementSibling
    )
      waiting.push(child);
  }
  return false;
}
