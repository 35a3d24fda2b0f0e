/** The article's text, and where each of its characters is in the page. */
import type { Block } from './blocks';

/** A span of one text node, offsets in UTF-16 code units of its data. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

/** Maps between the article's text and the page's text nodes. */
export interface TextMap {
  /** Body text; every paragraph ends in \n; runs of white space, NBSP among it, are one space. */
  text: string;
  /** The node spans of `text.slice(start, end)`, in document order; one per node. */
  rangesOf(start: number, end: number): NodeRange[];
  /** Offset in `text` of an offset in a text node; null if the node is not part of the article. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Pieces that are the same in text and node, in text order; parallel arrays, which are faster than objects here. */
interface Pieces {
  nodes: Text[];
  /** Start of the piece in its node and in the text, and its length in both. */
  nodeStarts: number[];
  textStarts: number[];
  lengths: number[];
}

/** White space that differs between node and text: at the ends, in runs, other than U+0020. */
const IRREGULAR = /^\s|\s$|\s{2}|[^\S ]/;
const GAPS = /^\s+|\s+$|\s{2,}|[^\S ]/g;

/** Joins the blocks as paragraphs, and records where each character came from. */
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
        // An offset in the white space before a piece maps to the start of that piece.
        if (within <= (lengths[i] as number)) return (textStarts[i] as number) + Math.max(0, within);
      }
      return null;
    },
  };
}

/** Adds the pieces of one paragraph that begins at offset `at`; returns its text, trimmed. */
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
