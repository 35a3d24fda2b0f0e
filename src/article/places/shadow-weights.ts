/** Running text in open shadow trees: pages that are made of components may have all of theirs there. */
import { UNREAD } from '../dom/elements';
import { hostOf } from '../dom/nodes';
import { shadowTrees } from '../dom/shadow-trees';
import { walk } from '../dom/walk';
import { holderOf, type Weigh, weightOf } from './text-weight';

/** Tells `weigh` what the texts in shadow trees inside `root` weigh. Most pages have no such tree, which is seen sooner than all of their nodes. */
export function weighShadows(root: Element, weigh: Weigh): void {
  if (shadowTrees(root).length === 0) return;
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
