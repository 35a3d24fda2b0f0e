/** What readers wrote below an article, where no class tells: by what heads it, or by the links to answer each of them. */

import { HEADING } from '../dom/elements';
import { parentOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { lineOf, opensComments } from '../lines/phrases';
import { squeeze } from '../metadata/title';
import type { Block } from './blocks';

const ANSWER = /^\s*(?:reply|trả lời|phản hồi)\s*$/i;
const LONGEST_ANSWER = 20;
/** `Minh Khuê · 2 giờ trước · Thích · Trả lời` */
const LONGEST_LINE = 80;
const FEWEST = 3;
/** More are left where they are. */
const MOST = 200;

const COUNTED = /^\d[\d.,]* (?:comments?|responses?|replies|thoughts?|bình luận|ý kiến)(?:$| (?:to|on|for) )/;

/** The elements that hold it: one, or those that stand beside the article in one box. `body`: where `blocks` stand. */
export function threadIn(blocks: readonly Block[], body: Element, headline: Element): Element[] {
  const before = body.previousElementSibling;
  if (before && isHead(before)) return [body];
  const answers: Element[] = [];
  let around: Element | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const { element, tag, length, nodes } = blocks[i] as Block;
    if (length > LONGEST_LINE) continue;
    if (HEADING.has(tag) && element !== headline && isHead(element)) {
      const box = parentOf(element);
      return box && !box.contains(headline) ? [box] : following(element);
    }
    if (!nodes.some(({ data }) => data.length <= LONGEST_ANSWER && ANSWER.test(data))) continue;
    answers.push(element);
    around ??= element;
    while (around && !around.contains(element)) around = parentOf(around);
  }
  if (!around || answers.length < FEWEST || answers.length > MOST) return [];
  return around.contains(headline) ? answers.map((answer) => childOf(around, answer)) : [around];
}

/** `14 Comments`, `Bình luận (3)` */
function isHead(element: Element): boolean {
  const text = openingText(element, LONGEST_LINE * 2);
  if (!/\d/.test(text)) return false;
  const line = lineOf(squeeze(text));
  return opensComments(line) || COUNTED.test(line);
}

function following(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.nextElementSibling; at && found.length < MOST; at = at.nextElementSibling) found.push(at);
  return found;
}

/** Of the children of `holder` the one that `element` stands in. */
function childOf(holder: Element, element: Element): Element {
  let at = element;
  for (let parent = parentOf(at); parent && parent !== holder; parent = parentOf(at)) at = parent;
  return at;
}
