/** Recognises lists of articles or documents by the lines around each paragraph. */
import { HEADING } from '../dom/elements';
import type { Block } from './blocks';

export const MIN_PARAGRAPH = 60;
/** The share of paragraphs below links that makes a list of other articles. */
export const MAX_TEASER_SHARE = 0.4;
/** A date, an author, a number of views. */
const MAX_LABEL = 45;
const MAX_LABELS = 5;
const MAX_BUTTON = 25;
const MIN_TITLE = 20;
/** Distances, in blocks, from a paragraph to the link of its row. */
const NEAR = [-2, -1, 1, 2];
/** The share of paragraphs in such rows that makes a list. */
const MIN_SHARE = 0.8;
/** With this much text before the first teaser, the page is an article with a list below it. */
const MIN_OPENING = 600;

/** The share of paragraphs below a link or with a button; 0 if enough text, and most of it, precedes the first of them. */
export function shareBelowLinks(blocks: readonly Block[]): number {
  let paragraphs = 0;
  let below = 0;
  let text = 0;
  let opening = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!isParagraph(block)) continue;
    paragraphs += 1;
    text += block.length;
    const before = lineAbove(blocks, i);
    const titled = before && before.length >= MIN_TITLE && isLink(before);
    if (titled || isButton(block) || isButton(blocks[i + 1])) below += 1;
    if (below === 0 && paragraphs > 1) opening = text;
  }
  if (opening >= MIN_OPENING && opening * 2 >= text) return 0;
  return paragraphs >= 3 ? below / paragraphs : 0;
}

/** Whether the paragraphs are cells of a table, or each has a link beside it: the number of a document above, a button below. */
export function areRows(blocks: readonly Block[]): boolean {
  let paragraphs = 0;
  let cells = 0;
  let rows = 0;
  let links = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (isLink(blocks[i])) links += 1;
    if (!isParagraph(blocks[i] as Block)) continue;
    paragraphs += 1;
    if (blocks[i]?.tag === 'td') cells += 1;
    if (NEAR.some((step) => isLink(blocks[i + step]))) rows += 1;
  }
  return Math.max(cells, links >= paragraphs ? rows : 0) > paragraphs * MIN_SHARE;
}

/** The line above a paragraph; a date may stand between, and with it author, section, number of views. */
function lineAbove(blocks: readonly Block[], index: number): Block | undefined {
  let at = index - 1;
  let dated = false;
  for (; at >= index - MAX_LABELS; at--) {
    const block = blocks[at];
    if (!block || block.length >= MAX_LABEL || block.caption || HEADING.has(block.tag)) break;
    dated ||= block.nodes.some(({ data }) => /\d[:/.-]\d|\d{4}|\d \p{L}/u.test(data));
  }
  return blocks[dated ? at : index - 1];
}

const BUTTON = /^\s*(?:(?:xem|đọc) (?:chi tiết|thêm|tiếp)|chi tiết|(?:read|see) more|\[?(?:…|\.{3})\]?\s*$)/i;

/** `Xem chi tiết` below a teaser whose title is not a link, or at its end. */
const isButton = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.linkLength > 0 &&
  block.linkLength < MAX_BUTTON &&
  (block.length >= MIN_PARAGRAPH || block.linkLength === block.length) &&
  BUTTON.test(block.nodes.at(-1)?.data ?? '');

const isParagraph = ({ length, linkLength }: Block): boolean => length >= MIN_PARAGRAPH && linkLength <= length / 2;
const isLink = (block: Block | undefined): boolean => block !== undefined && block.linkLength > block.length * 0.8;
