/** The text nodes inside an element, in document order. */

/** `NodeFilter.SHOW_TEXT`, as a constant that needs no window. */
const TEXT_NODES = 4;

export const textsIn = (root: Element): TreeWalker => root.ownerDocument.createTreeWalker(root, TEXT_NODES);

/** The first `longest` UTF-16 code units of the text in `element`, since broken markup may put the whole page into a heading. */
export function openingText(element: Element, longest: number): string {
  const texts = textsIn(element);
  let text = '';
  for (let node = texts.nextNode(); node && text.length < longest; node = texts.nextNode()) text += (node as Text).data;
  return text.slice(0, longest);
}

const FIRST_CJK = 0x2e80;

/** The length of a text in letters: a Chinese, Japanese or Korean character counts as two. */
export const letterCount = (text: string): number =>
  text.charCodeAt(text.length >> 1) >= FIRST_CJK ? text.length * 2 : text.length;
