/** The inline content of a block as clean markup: escaped text, a[href], b, i; and images. */
import type { Block } from './blocks';

/** The text of a block with its links, bold and italic type. `url`: base of relative addresses. */
export function inlineMarkup(block: Block, url: string): string {
  let markup = '';
  for (const node of block.nodes) {
    let piece = escaped(node.data.replace(/\s+/g, ' '));
    if (piece === ' ') {
      markup += piece;
      continue;
    }
    for (let at = node.parentElement; at && at !== block.element; at = at.parentElement) {
      const name = at.localName;
      if (name === 'b' || name === 'strong') piece = `<b>${piece}</b>`;
      else if (name === 'i' || name === 'em') piece = `<i>${piece}</i>`;
      else if (name === 'a') {
        const address = webAddress(at.getAttribute('href'), url);
        if (address) piece = `<a href="${escaped(address)}">${piece}</a>`;
      }
    }
    markup += piece;
  }
  return markup.trim();
}

/** Lazy images have their address in a data attribute, and that of a blank image in `src`. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src'];

/** An `img` with address and alternative text; empty for icons and for addresses that are not http(s). */
export function imageMarkup(image: Element, url: string): string {
  const width = Number(image.getAttribute('width') ?? '');
  if (width > 0 && width < 80) return '';
  for (const source of SOURCES) {
    const address = webAddress(image.getAttribute(source), url);
    if (address) return `<img src="${escaped(address)}" alt="${escaped(image.getAttribute('alt')?.trim() ?? '')}">`;
  }
  return '';
}

function webAddress(value: string | null, base: string): string | null {
  const address = value?.trim();
  if (!address || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] as string);
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
