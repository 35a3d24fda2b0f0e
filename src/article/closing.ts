/** What stands below the last paragraph: author, source, credits. They are no part of the text. */
import type { Block } from './blocks';
import { nameOf } from './elements';
import { plainText } from './select';

const LONGEST = 80;
const MOST = 3;
const CREDIT_NAME = /(?:^|[\s_-])(?:author\w*|source|nguon|tacgia|tac-gia|signature|byline)(?=$|[\s_-])/i;
const SOURCE =
  /^\(?(?:theo|nguồn|ảnh|tin|bài|video|đồ họa|biên tập|thực hiện|nhóm (?:pv|p\.v|phóng viên))(?:[\s:,]|$)/iu;

export interface Closing {
  blocks: Block[];
  /** The line that names the author; null without. */
  author: string | null;
}

/** Cuts closing credits from a Vietnamese body. */
export function cutClosing(blocks: readonly Block[]): Closing {
  let end = blocks.length;
  let author: string | null = null;
  for (let i = 0; i < MOST && end > 1; i++) {
    const block = blocks[end - 1] as Block;
    const text = plainText(block);
    if (text.length > LONGEST || block.caption) break;
    const named = isBoldOrAside(block);
    if (!named && !SOURCE.test(text)) break;
    if (/[.!?…"”:/]$/u.test(text) && !SOURCE.test(text) && !/\bTS\.|\.$/.test(text)) break;
    if (!/^\p{P}*\p{Lu}/u.test(text)) break;
    if (named && !SOURCE.test(text)) author = text;
    end -= 1;
  }
  return end === blocks.length ? { blocks: [...blocks], author } : { blocks: blocks.slice(0, end), author };
}

/** Right-aligned, named as credit, or bold as a whole: how papers set the name below a text. */
function isBoldOrAside(block: Block): boolean {
  for (let at: Element | null = block.element, i = 0; at && i < 2; at = at.parentElement, i++) {
    if (
      CREDIT_NAME.test(nameOf(at)) ||
      /text-align\s*:\s*right/i.test(at.getAttribute('style') ?? '') ||
      at.getAttribute('align') === 'right'
    )
      return true;
  }
  const first = block.nodes.find((node) => node.data.trim() !== '');
  for (let at = first?.parentElement ?? null; at && at !== block.element; at = at.parentElement) {
    if (at.localName === 'strong' || at.localName === 'b') return true;
  }
  return false;
}
