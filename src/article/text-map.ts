/** A stretch of one text node, offsets in UTF-16 code units of its data. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

/** Between the article's text and the page's text nodes. */
export interface TextMap {
  /** Body text; paragraphs end in \n; white space collapsed. */
  text: string;
  /** The node stretches that bear `text.slice(start, end)`, in document order. */
  rangesOf(start: number, end: number): NodeRange[];
  /** Offset in `text` of a place in a text node; null where that place is not of the article. */
  offsetOf(node: Node, offset: number): number | null;
}
