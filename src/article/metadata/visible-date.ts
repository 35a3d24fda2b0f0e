/** The date line that readers see near the headline. */
import { parentOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { localDate, machineDate } from './dates';
import { englishDay } from './english-dates';
import { above, below, isElement, isText } from './surroundings';
import { squeeze } from './title';

const LONGEST_LINE = 90;
/** The same with the white space of the source. */
const LONGEST_RAW = 500;
const HIGHEST_CLIMB = 3;

/** The first date line or <time datetime> below the headline, else above it; one that tells the hour before one that does not. */
export function visibleDate(headline: Node, body: Element, zone: string): string | null {
  const first = dateAmong(below(headline, body), zone);
  if (first?.includes('T')) return first;
  const second = dateAmong(above(headline), zone);
  // The clock of the page may stand there too.
  return second?.includes('T') && second.startsWith(first ?? '') ? second : (first ?? second);
}

/** When it was changed, not when it was published, where both are told. */
const UPDATED = /^\s*(?:ngày )?cập nhật/i;

function dateAmong(nodes: readonly Node[], zone: string): string | null {
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

function dateOf(node: Node, zone: string): string | null {
  if (isText(node)) {
    const date = /\d{4}|\d[/.-][12]\d/.test(node.data.slice(0, LONGEST_RAW)) ? dateIn(node.data, zone) : null;
    return date && !date.includes('T') ? (wholeLine(node, date, zone) ?? date) : date;
  }
  return isElement(node) && node.localName === 'time' ? machineDate(node.getAttribute('datetime'), zone) : null;
}

function dateIn(text: string, zone: string): string | null {
  const line = text.length <= LONGEST_RAW ? squeeze(text) : '';
  return line.length <= LONGEST_LINE ? (localDate(line, zone) ?? englishDay(line)) : null;
}

/** Hour and day may stand in elements of their own: `<b>09:30</b> | <b>11/07/2024</b>`. */
function wholeLine(node: Text, day: string, zone: string): string | null {
  for (let at = parentOf(node), i = 0; at && i < HIGHEST_CLIMB; at = parentOf(at), i++) {
    const text = openingText(at, LONGEST_RAW + 1);
    if (squeeze(text).length > LONGEST_LINE) return null;
    const date = dateIn(text, zone);
    if (date?.startsWith(`${day}T`)) return date;
  }
  return null;
}
