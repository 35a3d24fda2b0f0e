/** The texts inside an element, in the order of the page. */

/** `NodeFilter.SHOW_TEXT`: the constant is there without a window. */
const TEXT_NODES = 4;

export const textsIn = (root: Element): TreeWalker => root.ownerDocument.createTreeWalker(root, TEXT_NODES);

/** The first `longest` UTF-16 code units of the text in `element`: a heading may hold the whole page, and is not read further. */
export function openingText(element: Element, longest: number): string {
  const texts = textsIn(element);
  let text = '';
  for (let node = texts.nextNode(); node && text.length < longest; node = texts.nextNode()) text += (node as Text).data;
  return text.slice(0, longest);
}

const FIRST_DENSE = 0x2e80;

/** How long a text is in letters: a sign of Chinese or Japanese, a syllable of Korean says as much as two or three of them. */
export const lettersOf = (text: string): number =>
  text.charCodeAt(text.length >> 1) >= FIRST_DENSE ? text.length * 2 : text.length;
