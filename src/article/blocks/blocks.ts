/** The text of an element as blocks: paragraphs, headings, items, captions. */
import { BLOCK, isHidden, LIST, nameOf, UNREAD } from '../dom/elements';
import { hasAttributes, tagOf } from '../dom/nodes';
import { lettersOf } from '../dom/texts';
import { walk } from '../dom/walk';
import { kindsOf } from '../places/noise';
import { CAPTION } from '../places/noise-words';

export interface Block {
  /** The nearest element that breaks the line, and its name. */
  element: Element;
  tag: string;
  nodes: Text[];
  /** In letters, white space at the ends of nodes not counted. */
  length: number;
  linkLength: number;
  caption: boolean;
  /** The list that it is part of. */
  list: Element | null;
}

/** Answers whether an element, by its names, is left out with all that it holds. */
export type Remove = (element: Element, tag: string, names: string) => boolean;

/** An element that breaks the line, and all that is to know of a text in it. */
interface Line {
  element: Element;
  tag: string;
  caption: boolean;
  list: Element | null;
  around: Line | null;
}

/** What the editor of SharePoint keeps its empty lines open with. */
const ZERO_WIDTH = '\u200B';

/** The blocks inside `root` in the order of the page. What nobody sees or reads is left out whatever `remove` says. */
export function collectBlocks(root: Element, remove: Remove): Block[] {
  const blocks: Block[] = [];
  const top = tagOf(root);
  let line: Line = { element: root, tag: top, caption: false, list: LIST.has(top) ? root : null, around: null };
  let link: Element | null = null;
  let open: Block | null = null;
  walk(root, {
    enter(element, tag) {
      if (tag === 'br') {
        open = null;
        return false;
      }
      if (UNREAD.has(tag)) return false;
      const bare = !hasAttributes(element);
      const names = bare ? '' : nameOf(element);
      if ((!bare && isHidden(element)) || remove(element, tag, names)) return false;
      if (tag === 'a') link ??= element;
      if (!BLOCK.has(tag)) return true;
      open = null;
      const { caption, list } = line;
      line = {
        element,
        tag,
        caption: caption || tag === 'figure' || tag === 'figcaption' || (kindsOf(names) & CAPTION) !== 0,
        list: LIST.has(tag) ? element : list,
        around: line,
      };
      return true;
    },
    leave(element) {
      if (element === link) link = null;
      if (element !== line.element) return;
      open = null;
      line = line.around ?? line;
    },
    text(node, data) {
      const written = data.trim();
      const length = lettersOf(written);
      if (!open) {
        if (length === 0 || written === ZERO_WIDTH) return;
        const { element, tag, caption, list } = line;
        open = { element, tag, nodes: [], length: 0, linkLength: 0, caption, list };
        blocks.push(open);
      }
      open.nodes.push(node);
      open.length += length;
      if (link) open.linkLength += length;
    },
  });
  return blocks;
}

/** Not to be read, hidden, or removed. */
export function leavesOut(element: Element, tag: string, remove: Remove): boolean {
  return UNREAD.has(tag) || isHidden(element) || remove(element, tag, nameOf(element));
}
