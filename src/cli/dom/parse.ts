import { parse } from 'parse5';
import { adapter } from './adapter';

/**
 * The tree a browser builds of a saved page. Only what article detection reads of a `Document` is there;
 * the cast stands in this one place.
 */
export function parsePage(html: string): Document {
  return parse(html, { treeAdapter: adapter }) as unknown as Document;
}
