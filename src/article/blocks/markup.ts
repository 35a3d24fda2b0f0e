/** Clean markup of an article, as a clip stores it, from escaped text and a closed list of elements and attributes. */

import { HEADING } from '../dom/elements';
import { walk } from '../dom/walk';
import { type Block, isExcluded, type Remove } from './blocks';
import { imageMarkup, inlineMarkup } from './inline-markup';

export interface MarkupSource {
  lead: readonly Block[];
  blocks: readonly Block[];
  body: Element;
  /** The filter with which the body's blocks were collected. */
  remove: Remove;
  /** Base of relative addresses. */
  url: string;
}

type Wrapper = 'p' | 'h2' | 'h3' | 'h4' | 'li' | 'figcaption';

/** p, h2–h4, blockquote, ul, ol, li, figure, figcaption, a[href], b, i, img[src, alt]; addresses are http(s). */
export function markupOf({ lead, blocks, body, remove, url }: MarkupSource): string {
  const openings = new Map<Text, Block>();
  for (const block of blocks) if (block.nodes[0]) openings.set(block.nodes[0], block);
  const parts = lead.map((block) => blockMarkup(block, url));
  let list: Element | null = null;
  const closeList = () => {
    if (list) parts.push(`</${list.localName}>`);
    list = null;
  };
  walk(body, {
    enter(element, tag) {
      if (tag === 'img') {
        const image = imageMarkup(element, url);
        if (image) {
          closeList();
          parts.push(`<figure>${image}</figure>`);
        }
        return false;
      }
      return !isExcluded(element, tag, remove);
    },
    leave() {},
    text(node) {
      const block = openings.get(node);
      if (!block) return;
      const holder = wrapperOf(block) === 'li' ? listOf(block.element) : null;
      if (holder !== list) {
        closeList();
        if (holder) parts.push(`<${holder.localName}>`);
        list = holder;
      }
      const markup = blockMarkup(block, url);
      const image = parts[parts.length - 1];
      if (block.caption && image?.startsWith('<figure><img')) {
        parts[parts.length - 1] = image.replace('</figure>', markup.slice('<figure>'.length));
      } else parts.push(markup);
    },
  });
  closeList();
  return parts.join('\n');
}

function blockMarkup(block: Block, url: string): string {
  const inner = inlineMarkup(block, url);
  const wrapper = wrapperOf(block);
  if (wrapper === 'figcaption') return `<figure><figcaption>${inner}</figcaption></figure>`;
  const marked = `<${wrapper}>${inner}</${wrapper}>`;
  return wrapper === 'p' && isQuoted(block.element) ? `<blockquote>${marked}</blockquote>` : marked;
}

function wrapperOf({ element, caption }: Block): Wrapper {
  if (caption) return 'figcaption';
  const name = element.localName;
  if (name === 'h3' || name === 'h4') return name;
  if (HEADING.has(name)) return name < 'h3' ? 'h2' : 'h4';
  return listOf(element) ? 'li' : 'p';
}

function listOf(element: Element): Element | null {
  const item = element.localName === 'li' ? element : element.parentElement;
  const list = item?.localName === 'li' ? item.parentElement : null;
  return list?.localName === 'ul' || list?.localName === 'ol' ? list : null;
}

function isQuoted(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < 4; at = at.parentElement, i++) {
    if (at.localName === 'blockquote') return true;
  }
  return false;
}
