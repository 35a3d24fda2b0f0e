import { parse } from 'parse5';
import { adapter } from './adapter';

/** Parses a saved page into the tree that browsers build. It has only the members of `Document` that article detection reads, hence the cast. */
export function parsePage(html: string): Document {
  return parse(html, { treeAdapter: adapter }) as unknown as Document;
}
