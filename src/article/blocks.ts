/** The text of an element as blocks: paragraphs, headings, items, captions. */
import { BLOCK, isHidden, LIST, nameOf, tagOf, UNREAD } from './elements';
import { kindsOf } from './noise';
import { CAPTION } from './noise-words';
import { lettersOf } from './texts';
import { walk } from './walk';

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

/** The blocks inside `root` in the order of the page. What nobody sees or reads is left out whatever `remove` says. */
export function collectBlocks(root: Element, remove: Remove): Block[] {
  const blocks: Block[] = [];
  const top = tagOf(root);
  const holders: Element[] = [root];
  const tags: string[] = [top];
  const captions: Element[] = [];
  const lists: Element[] = LIST.has(top) ? [root] : [];
  let link: Element | null = null;
  let open: Block | null = null;
  const close = () => {
    if (open && open.length > 0) blocks.push(open);
    open = null;
  };
  walk(root, {
    enter(element, tag) {
      if (tag === 'br') {
        close();
        return false;
      }
      if (UNREAD.has(tag)) return false;
      const bare = !element.hasAttributes();
      const names = bare ? '' : nameOf(element);
      if ((!bare && isHidden(element)) || remove(element, tag, names)) return false;
      if (tag === 'a') link ??= element;
      if (!BLOCK.has(tag)) return true;
      close();
      holders.push(element);
      tags.push(tag);
      if (LIST.has(tag)) lists.push(element);
      if (tag === 'figure' || tag === 'figcaption' || kindsOf(names) & CAPTION) captions.push(element);
      return true;
    },
    leave(element) {
      if (element === link) link = null;
      if (element !== holders[holders.length - 1]) return;
      close();
      holders.pop();
      tags.pop();
      if (element === captions[captions.length - 1]) captions.pop();
      if (element === lists[lists.length - 1]) lists.pop();
    },
    text(node, data) {
      const length = lettersOf(data.trim());
      if (length === 0 && !open) return;
      open ??= {
        element: holders[holders.length - 1] as Element,
        tag: tags[tags.length - 1] as string,
        nodes: [],
        length: 0,
        linkLength: 0,
        caption: captions.length > 0,
        list: lists[lists.length - 1] ?? null,
      };
      open.nodes.push(node);
      open.length += length;
      if (link) open.linkLength += length;
    },
  });
  close();
  return blocks;
}

/** Not to be read, hidden, or removed. */
export function leavesOut(element: Element, tag: string, remove: Remove): boolean {
  return UNREAD.has(tag) || isHidden(element) || remove(element, tag, nameOf(element));
}
