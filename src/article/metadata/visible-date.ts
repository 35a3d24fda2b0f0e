/** The date line that readers see near the headline. */
import { localDate, machineDate } from './dates';
import { above, below, isElement, isText } from './surroundings';

const LONGEST_LINE = 120;

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
    return data.length <= LONGEST_LINE && /\d{4}/.test(data) ? localDate(data) : null;
  }
  return isElement(node) && node.localName === 'time' ? machineDate(node.getAttribute('datetime')) : null;
}
