/** The date line that readers see near the headline. */
import { parentOf } from '../elements';
import { openingText } from '../texts';
import { localDate, machineDate } from './dates';
import { above, below, isElement, isText } from './surroundings';

const LONGEST_LINE = 90;
const HIGHEST_CLIMB = 3;

/** The first date line or <time datetime> below the headline, else above it; one that tells the hour before one that does not. */
export function visibleDate(headline: Element, body: Element): string | null {
  const first = dateAmong(below(headline, body));
  if (first?.includes('T')) return first;
  const second = dateAmong(above(headline));
  return second?.includes('T') ? second : (first ?? second);
}

function dateAmong(nodes: readonly Node[]): string | null {
  let day: string | null = null;
  for (const node of nodes) {
    const date = dateOf(node);
    if (date?.includes('T')) return date;
    day ??= date;
  }
  return day;
}

function dateOf(node: Node): string | null {
  if (isText(node)) {
    const { data } = node;
    const date = data.length <= LONGEST_LINE && /\d{4}/.test(data) ? localDate(data) : null;
    return date && !date.includes('T') ? (wholeLine(node, date) ?? date) : date;
  }
  return isElement(node) && node.localName === 'time' ? machineDate(node.getAttribute('datetime')) : null;
}

/** Hour and day may stand in elements of their own: `<b>09:30</b> | <b>11/07/2024</b>`. */
function wholeLine(node: Text, day: string): string | null {
  for (let at = parentOf(node), i = 0; at && i < HIGHEST_CLIMB; at = parentOf(at), i++) {
    const line = openingText(at, LONGEST_LINE + 1);
    if (line.length > LONGEST_LINE) return null;
    const date = localDate(line);
    if (date?.startsWith(`${day}T`)) return date;
  }
  return null;
}
