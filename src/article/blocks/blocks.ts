/** The text of an element as blocks: paragraphs, headings, items, captions. */
import { BLOCK, isHidden, LIST, NON_TEXT, namesOf } from '../dom/elements';
import { hasAttributes, tagOf } from '../dom/nodes';
import { letterCount } from '../dom/texts';
import { walk } from '../dom/walk';
import { kindsOf } from '../places/noise';
import { CAPTION } from '../places/noise-words';

export interface Block {
  /** The nearest block element, and its tag. */
  element: Element;
  tag: string;
  nodes: Text[];
  /** Letter counts of all text and of the text in links, without white space at the ends of nodes. */
  length: number;
  linkLength: number;
  caption: boolean;
  /** The enclosing list. */
  list: Element | null;
}

/** Tells whether to leave out an element with all its content. `names`: class and id, see namesOf. */
export type Remove = (element: Element, tag: string, names: string) => boolean;

/** A block element, and what applies to the text in it. */
interface Line {
  element: Element;
  tag: string;
  caption: boolean;
  list: Element | null;
  around: Line | null;
}

/** SharePoint's editor puts it into empty lines. */
const ZERO_WIDTH = '\u200B';

/** Returns the blocks inside `root` in document order. Hidden elements and those without text are always left out. */
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
      if (NON_TEXT.has(tag)) return false;
      const bare = !hasAttributes(element);
      const names = bare ? '' : namesOf(element);
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
      const length = letterCount(written);
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

/** Whether collectBlocks leaves out an element: without text, hidden, or removed. */
export function isExcluded(element: Element, tag: string, remove: Remove): boolean {
  return NON_TEXT.has(tag) || isHidden(element) || remove(element, tag, namesOf(element));
}
