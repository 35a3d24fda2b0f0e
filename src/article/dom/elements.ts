/** What elements mean for text: data. */
import { attributeOf, hasAttribute } from './nodes';

const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Break the line. Everything else, custom elements too, stands in it. */
export const BLOCK =
  names(`address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`);

/** Never read: what they hold is no text, or no text that shows. */
export const UNREAD =
  names(`script style noscript template iframe frame object embed video audio canvas svg math-renderer button select input
  textarea option datalist progress meter map link meta title head dialog marquee`);

/** Parts of a page that are not its article. */
export const APART = names('nav form aside footer');

export const HEADING = names('h1 h2 h3 h4 h5 h6');

export const LIST = names('ul ol');

/** Hidden by attribute or inline style: what can be known without asking for layout. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What is longer names nothing. */
const LONGEST_NAMES = 1_000;

/** Class and id in one line, to be matched by name. VCCorp's boxes say in `type` what they are. */
export function nameOf(element: Element): string {
  const classes = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  if ((classes?.length ?? 0) + (id?.length ?? 0) > LONGEST_NAMES) return '';
  if (classes?.includes('VCSortable')) return `${classes} ${id ?? ''} ${attributeOf(element, 'type') ?? ''}`;
  return classes ? (id ? `${classes} ${id}` : classes) : (id ?? '');
}
