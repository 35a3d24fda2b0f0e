/** Author, source and credits below the last paragraph, which are not part of the text. */

import { namesOf } from '../dom/elements';
import { beginsWithCapital, looksLikeName, withoutRemark } from '../lines/person-name';
import { isAgency, isPaper } from '../lines/sources';
import type { Block } from './blocks';
import { plainText } from './select';

const MAX_LENGTH = 80;
const MAX_CREDITS = 3;
const CREDIT_NAME = /(?:^|[\s_-])(?:author\w*|source|nguon|tacgia|tac-gia|signature|byline)(?=$|[\s_-])/i;
const SOURCE =
  /^\(?(?:theo|nguồn|ảnh|tin|bài|video|đồ họa|biên tập|thực hiện|tác giả(?: bài viết)?\s*:|người đăng\s*:|nhóm (?:pv|p\.v|phóng viên))(?:[\s:,]|$)/;

/** Those of such lines that name the writer: `Bài, ảnh: Minh Khuê`, `Nhóm phóng viên`. */
const WRITER =
  /^\(?(?:(?:tin|bài)(?:(?:\s*[,&+-]\s*|\s+và\s+)(?:tin|bài|ảnh|video|clip))*\s*:|thực hiện\s*:|tác giả(?: bài viết)?\s*:|nhóm (?:pv|p\.v|phóng viên))/;

export interface ClosingCredits {
  blocks: Block[];
  /** The line that names the author, or null. */
  author: string | null;
}

/** Cuts closing credits from a Vietnamese body. */
export function cutClosingCredits(blocks: readonly Block[]): ClosingCredits {
  let end = blocks.length;
  let author: string | null = null;
  for (let i = 0; i < MAX_CREDITS && end > 1; i++) {
    const block = blocks[end - 1] as Block;
    const text = plainText(block);
    if (text.length > MAX_LENGTH || block.caption) break;
    const line = text.toLowerCase();
    const setAsCredit = isSetAsCredit(block);
    if (!setAsCredit && (/[.!?…"”:]$/.test(text) || !(isBold(block) || SOURCE.test(line) || isName(block, text))))
      break;
    if (!beginsWithCapital(text)) break;
    if (namesWriter(text, line)) author = text;
    end -= 1;
  }
  return end === blocks.length ? { blocks: [...blocks], author } : { blocks: blocks.slice(0, end), author };
}

/** Right-aligned, or with a class for credits: how papers set the name below a text. */
function isSetAsCredit(block: Block): boolean {
  for (let at: Element | null = block.element, i = 0; at && i < 2; at = at.parentElement, i++) {
    if (CREDIT_NAME.test(namesOf(at)) || at.getAttribute('align') === 'right') return true;
    if (/text-align\s*:\s*right/i.test(at.getAttribute('style') ?? '')) return true;
  }
  return false;
}

/** `Minh Khuê`, `Bài, ảnh: Minh Khuê`, `Theo Minh Khuê`, but not `Theo Reuters`, `Ảnh: Minh Khuê`. */
function namesWriter(text: string, line: string): boolean {
  if (isAgency(text)) return false;
  if (!SOURCE.test(line) || WRITER.test(line)) return true;
  const name = /^\(?theo\s/.test(line) ? text.replace(/^\S+\s+|\s*\([^)]*\)?$|\)$/g, '') : '';
  return looksLikeName(name) && !isPaper(name);
}

/** A paragraph that is a name, perhaps with a remark: `Minh Khuê (theo Reuters)`. */
function isName({ tag }: Block, text: string): boolean {
  return (tag === 'p' || tag === 'div') && looksLikeName(withoutRemark(text));
}

/** Whether the block begins in bold. */
function isBold(block: Block): boolean {
  const first = block.nodes.find((node) => node.data.trim() !== '');
  for (let at = first?.parentElement ?? null; at && at !== block.element; at = at.parentElement) {
    if (at.localName === 'strong' || at.localName === 'b') return true;
  }
  return false;
}
