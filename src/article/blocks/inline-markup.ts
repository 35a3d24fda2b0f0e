/** What stands inside a block of clean markup: escaped text, a[href], b, i, and images of their own. */
import type { Block } from './blocks';

/** The text of a block with its links, bold and italic type. `url`: against which addresses are resolved. */
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

/** Lazy images bear their address in a data attribute, and a blank one in `src`. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src'];

/** An `img` with an address and its alternative text; empty for icons and what has no address of the web. */
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
