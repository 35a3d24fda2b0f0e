/** The date line that readers see near the headline. */
import { localDate, machineDate } from './dates';

/** What stands between headline and body is looked at, no further than this. */
const MOST_NODES = 400;
const LONGEST_LINE = 120;

/** From `headline` on in document order, up to `body`, or to its end where it holds the headline: the first date line or <time datetime>. */
export function visibleDate(headline: Element, body: Element): string | null {
  let day: string | null = null;
  let node: Node | null = headline;
  const after = following(body, true);
  for (let steps = 0; node && steps < MOST_NODES; steps++) {
    node = following(node, node === headline);
    if (!node || node === body || node === after) break;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.length > LONGEST_LINE || !/\d{4}/.test(data)) continue;
      const date = localDate(data);
      if (date?.includes('T')) return date;
      day ??= date;
    } else if ((node as Element).localName === 'time') {
      const date = machineDate((node as Element).getAttribute('datetime'));
      if (date?.includes('T')) return date;
      day ??= date;
    }
  }
  return day;
}

function following(node: Node, skipInner: boolean): Node | null {
  if (node.firstChild && !skipInner) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
