/** Finds the visible date line near the headline. */
import { parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { localDate, machineDate } from './dates';
import { englishDay } from './english-dates';
import { isElement, isText, nodesAbove, nodesBelow } from './surroundings';
import { collapseWhitespace } from './title';

const MAX_LINE = 90;
/** The same with uncollapsed white space. */
const MAX_RAW_LINE = 500;
const MAX_CLIMB = 3;

/** The first date line or <time datetime> below the headline, otherwise above it; one with a time is preferred. */
export function visibleDate(headline: Node, body: Element, zone: string): string | null {
  const first = findDate(nodesBelow(headline, body), zone);
  if (first?.includes('T')) return first;
  const second = findDate(nodesAbove(headline), zone);
  // Above, it may be the page's clock: it must be the same day.
  return second?.includes('T') && second.startsWith(first ?? '') ? second : (first ?? second);
}

/** The time of modification, which is used only if there is no other. */
const UPDATED = /^\s*(?:ngày )?cập nhật/i;

function findDate(nodes: readonly Node[], zone: string): string | null {
  let day: string | null = null;
  let changed: string | null = null;
  for (const node of nodes) {
    const date = dateOf(node, zone);
    if (date && isText(node) && UPDATED.test(node.data)) changed ??= date;
    else if (date?.includes('T')) return date;
    else day ??= date;
  }
  return day ?? changed;
}

/** Elements whose `datetime` or `title` is about something else: an edit, a link, a picture. */
const OTHER = /^(?:ins|del|a|img)$/;

function dateOf(node: Node, zone: string): string | null {
  if (isText(node)) {
    const date = /\d{4}|\d[/.-][12]\d/.test(node.data.slice(0, MAX_RAW_LINE)) ? dateIn(node.data, zone) : null;
    return date && !date.includes('T') ? (dateOfLine(node, date, zone) ?? date) : date;
  }
  if (!isElement(node) || OTHER.test(tagOf(node))) return null;
  // `<span title="11/07/2024 09:30">3 giờ trước</span>`
  const told = node.getAttribute('datetime') ?? /^\s*\d.*/.exec(node.getAttribute('title') ?? '')?.[0];
  return machineDate(told?.slice(0, MAX_LINE) ?? null, zone);
}

/** The date in a line; null if the line is long. */
export function dateIn(text: string, zone: string): string | null {
  const line = text.length <= MAX_RAW_LINE ? collapseWhitespace(text) : '';
  return line.length <= MAX_LINE ? (localDate(line, zone) ?? englishDay(line)) : null;
}

/** Time and date may be in separate elements: `<b>09:30</b> | <b>11/07/2024</b>`. */
function dateOfLine(node: Text, day: string, zone: string): string | null {
  for (let at = parentOf(node), i = 0; at && i < MAX_CLIMB; at = parentOf(at), i++) {
    const text = openingText(at, MAX_RAW_LINE + 1);
    if (collapseWhitespace(text).length > MAX_LINE) return null;
    const date = dateIn(text, zone);
    if (date?.startsWith(`${day}T`)) return date;
  }
  return null;
}
