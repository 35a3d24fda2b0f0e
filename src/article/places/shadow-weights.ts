/** Running text in open shadow trees, where component-based pages may have all of theirs. */
import { NON_TEXT } from '../dom/elements';
import { hostOf } from '../dom/nodes';
import { shadowTrees } from '../dom/shadow-trees';
import { walk } from '../dom/walk';
import { holderOf, type Weigh, weightOf } from './text-weight';

/** Calls `weigh` for the texts in shadow trees inside `root`. Most pages have none, which is checked first because it is faster. */
export function weighShadows(root: Element, weigh: Weigh): void {
  if (shadowTrees(root).length === 0) return;
  walk(root, {
    enter: (_, tag) => !NON_TEXT.has(tag),
    leave() {},
    text(node, data) {
      const weight = weightOf(data);
      const holder = weight > 0 ? holderOf(node) : null;
      if (holder && hostOf(holder)) weigh(holder, weight);
    },
  });
}
