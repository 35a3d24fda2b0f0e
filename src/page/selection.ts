/** The user's selection inside the article, as a text-quote selector. */
import type { DetectedArticle } from '../article';
import type { TextQuote } from '../messages';

/** UTF-16 code units of context on each side. */
const context = 32;

export function selectedQuote(
  { article: { text }, map }: DetectedArticle,
  selection = document.getSelection(),
): TextQuote | null {
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const inside = textNodesOf(range).filter(([node]) => map.offsetOf(node, 0) !== null);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const start = map.offsetOf(first[0], first[1]);
  const end = map.offsetOf(last[0], last[2]);
  if (start === null || end === null || end <= start) return null;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

/** The text nodes that a range touches, each with the offsets of the part inside the range. */
function textNodesOf(range: Range): [node: Text, start: number, end: number][] {
  const nodes: [Text, number, number][] = [];
  // A tree walker would leave out the node itself where all of it is in one.
  const all = document.createNodeIterator(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : (node as Text).length;
    if (end > start) nodes.push([node as Text, start, end]);
  }
  return nodes;
}
