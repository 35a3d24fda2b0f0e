/** The text of an element as blocks: paragraphs, headings, items, captions. */
import { BLOCK, isHidden, nameOf, UNREAD } from './elements';
import { CAPTION } from './noise';
import { walk } from './walk';

export interface Block {
  /** The nearest element that breaks the line. */
  element: Element;
  nodes: Text[];
  /** Characters, white space at the ends of nodes not counted. */
  length: number;
  linkLength: number;
  caption: boolean;
}

/** Answers whether an element, by its names, is left out with all that it holds. */
export type Remove = (element: Element, names: string) => boolean;

/** The blocks inside `root` in the order of the page. What nobody sees or reads is left out whatever `remove` says. */
export function collectBlocks(root: Element, remove: Remove): Block[] {
  const blocks: Block[] = [];
  const holders: Element[] = [root];
  let open: Block | null = null;
  let links = 0;
  let captions = 0;
  const captionHolders = new Set<Element>();
  const close = () => {
    if (open && open.length > 0) blocks.push(open);
    open = null;
  };
  walk(root, {
    enter(element) {
      const name = element.localName;
      if (name === 'br') {
        close();
        return false;
      }
      if (leavesOut(element, remove)) return false;
      if (name === 'a') links += 1;
      if (!BLOCK.has(name)) return true;
      close();
      holders.push(element);
      if (isCaption(element)) {
        captionHolders.add(element);
        captions += 1;
      }
      return true;
    },
    leave(element) {
      const name = element.localName;
      if (name === 'a') links -= 1;
      if (!BLOCK.has(name)) return;
      close();
      holders.pop();
      if (captions > 0 && captionHolders.has(element)) captions -= 1;
    },
    text(node) {
      const length = node.data.trim().length;
      if (length === 0 && !open) return;
      open ??= {
        element: holders[holders.length - 1] as Element,
        nodes: [],
        length: 0,
        linkLength: 0,
        caption: captions > 0,
      };
      open.nodes.push(node);
      open.length += length;
      if (links > 0) open.linkLength += length;
    },
  });
  close();
  return blocks;
}

/** Not to be read, hidden, or removed. */
export function leavesOut(element: Element, remove: Remove): boolean {
  return UNREAD.has(element.localName) || isHidden(element) || remove(element, nameOf(element));
}

function isCaption(element: Element): boolean {
  const name = element.localName;
  return name === 'figure' || name === 'figcaption' || CAPTION.in(nameOf(element));
}
