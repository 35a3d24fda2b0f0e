/** The article's text and where each of its characters stands on the page. */
import type { Block } from './blocks';

/** A stretch of one text node, offsets in UTF-16 code units of its data. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

/** Between the article's text and the page's text nodes. */
export interface TextMap {
  /** Body text; every paragraph ends in \n; runs of white space, NBSP among it, are one space. */
  text: string;
  /** The node stretches that bear `text.slice(start, end)`, in document order; one a node. */
  rangesOf(start: number, end: number): NodeRange[];
  /** Offset in `text` of a place in a text node; null where that node is not of the article. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Stretches where text and node run side by side, in the order of the text. */
interface Pieces {
  nodes: Text[];
  /** Where the stretch begins in its node and in the text, and its length in both. */
  nodeStarts: number[];
  textStarts: number[];
  lengths: number[];
}

/** White space that does not stand in the text as it stands in the node: at the ends, in runs, other than U+0020. */
const IRREGULAR = /^\s|\s$|\s{2}|[^\S ]/;
const GAPS = /^\s+|\s+$|\s{2,}|[^\S ]/g;

/** Joins the blocks, one a paragraph, and remembers where each character came from. */
export function mapText(blocks: readonly Block[]): TextMap {
  const pieces: Pieces = { nodes: [], nodeStarts: [], textStarts: [], lengths: [] };
  let text = '';
  for (let i = 0; i < blocks.length; i++) {
    const paragraph = appendBlock((blocks[i] as Block).nodes, text.length, pieces);
    if (paragraph) text += `${paragraph}\n`;
  }
  const { nodes, nodeStarts, textStarts, lengths } = pieces;
  let firstPieces: Map<Node, number> | null = null;

  return {
    text,
    rangesOf(start, end) {
      const ranges: NodeRange[] = [];
      for (let i = firstEndingAfter(start, textStarts, lengths); i < nodes.length; i++) {
        const textStart = textStarts[i] as number;
        if (textStart >= end) break;
        const node = nodes[i] as Text;
        const shift = (nodeStarts[i] as number) - textStart;
        const from = Math.max(start, textStart) + shift;
        const to = Math.min(end, textStart + (lengths[i] as number)) + shift;
        const last = ranges[ranges.length - 1];
        if (last?.node === node) last.end = to;
        else ranges.push({ node, start: from, end: to });
      }
      return ranges;
    },
    offsetOf(node, offset) {
      firstPieces ??= new Map(nodes.map((each, i) => [each, i] as const).reverse());
      const first = firstPieces.get(node);
      if (first === undefined) return null;
      for (let i = first; nodes[i] === node; i++) {
        const within = offset - (nodeStarts[i] as number);
        // In the white space before a stretch: the place where that stretch begins.
        if (within <= (lengths[i] as number)) return (textStarts[i] as number) + Math.max(0, within);
      }
      return null;
    },
  };
}

/** Adds the pieces of one paragraph that begins at `at`; answers its text without white space at its ends. */
function appendBlock(nodes: readonly Text[], at: number, pieces: Pieces): string {
  let paragraph = '';
  let spaceDue = false;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Text;
    const { data } = node;
    const irregular = IRREGULAR.test(data);
    GAPS.lastIndex = 0;
    for (let from = 0; from < data.length; ) {
      const gap = irregular ? GAPS.exec(data) : null;
      const end = gap ? gap.index : data.length;
      if (end > from) {
        if (spaceDue) paragraph += ' ';
        spaceDue = false;
        pieces.nodes.push(node);
        pieces.nodeStarts.push(from);
        pieces.textStarts.push(at + paragraph.length);
        pieces.lengths.push(end - from);
        paragraph += irregular ? data.slice(from, end) : data;
      }
      if (gap) spaceDue = paragraph !== '';
      from = gap ? end + gap[0].length : end;
    }
  }
  return paragraph;
}

function firstEndingAfter(offset: number, starts: number[], lengths: number[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) + (lengths[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
