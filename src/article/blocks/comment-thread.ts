/** Finds readers' comments that no class marks: by their heading, or by the links to reply to each of them. */

import { HEADING } from '../dom/elements';
import { parentOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { matchableLine, opensComments } from '../lines/phrases';
import { collapseWhitespace } from '../metadata/title';
import type { Block } from './blocks';

const REPLY_LINK = /^\s*(?:reply|trả lời|phản hồi)\s*$/i;
const MAX_REPLY_LINK = 20;
/** `Minh Khuê · 2 giờ trước · Thích · Trả lời` */
const MAX_LINE = 80;
const MIN_COMMENTS = 3;
/** More are not treated as comments. */
const MAX_COMMENTS = 200;

const COMMENT_COUNT = /^\d[\d.,]* (?:comments?|responses?|replies|thoughts?|bình luận|ý kiến)(?:$| (?:to|on|for) )/;

/** Returns the elements that contain the comments: one, or several that share a box with the article. `body` contains `blocks`. */
export function findCommentThread(blocks: readonly Block[], body: Element, headline: Element): Element[] {
  const before = body.previousElementSibling;
  if (before && isCommentsHeading(before)) return [body];
  const replyLines: Element[] = [];
  let around: Element | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const { element, tag, length, nodes } = blocks[i] as Block;
    if (length > MAX_LINE) continue;
    if (HEADING.has(tag) && element !== headline && isCommentsHeading(element)) {
      const box = parentOf(element);
      return box && !box.contains(headline) ? [box] : followingSiblings(element);
    }
    if (!nodes.some(({ data }) => data.length <= MAX_REPLY_LINK && REPLY_LINK.test(data))) continue;
    replyLines.push(element);
    around ??= element;
    while (around && !around.contains(element)) around = parentOf(around);
  }
  if (!around || replyLines.length < MIN_COMMENTS || replyLines.length > MAX_COMMENTS) return [];
  return around.contains(headline) ? replyLines.map((answer) => childOf(around, answer)) : [around];
}

/** `14 Comments`, `Bình luận (3)` */
function isCommentsHeading(element: Element): boolean {
  const text = openingText(element, MAX_LINE * 2);
  if (!/\d/.test(text)) return false;
  const line = matchableLine(collapseWhitespace(text));
  return opensComments(line) || COMMENT_COUNT.test(line);
}

function followingSiblings(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.nextElementSibling; at && found.length < MAX_COMMENTS; at = at.nextElementSibling)
    found.push(at);
  return found;
}

/** The child of `holder` that contains `element`. */
function childOf(holder: Element, element: Element): Element {
  let at = element;
  for (let parent = parentOf(at); parent && parent !== holder; parent = parentOf(at)) at = parent;
  return at;
}
