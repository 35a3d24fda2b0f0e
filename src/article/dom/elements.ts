/** What element names mean for text: data. */
import { attributeOf, hasAttribute } from './nodes';

const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Block elements. All others, custom elements too, are inline. */
export const BLOCK =
  names(`address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`);

/** Elements whose content is no text, or not visible. */
export const NON_TEXT =
  names(`script style noscript template iframe frame object embed video audio canvas svg math-renderer button select input
  textarea option datalist progress meter map link meta title head dialog marquee`);

/** Elements of a page that are not its article. */
export const NON_ARTICLE = names('nav form aside footer');

export const HEADING = names('h1 h2 h3 h4 h5 h6');

export const LIST = names('ul ol');

/** Whether an attribute or inline style hides an element: what is known without layout. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Longer values are not names. */
const MAX_NAMES_LENGTH = 1_000;

/** Class and id, separated by a space; of VCCorp's boxes also `type`, which says what they are. */
export function namesOf(element: Element): string {
  const classes = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  if ((classes?.length ?? 0) + (id?.length ?? 0) > MAX_NAMES_LENGTH) return '';
  if (classes?.includes('VCSortable')) return `${classes} ${id ?? ''} ${attributeOf(element, 'type') ?? ''}`;
  return classes ? (id ? `${classes} ${id}` : classes) : (id ?? '');
}
