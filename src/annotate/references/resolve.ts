/** Which mentions are the same document: full forms first, then names, then short forms, also of documents that are told in full later. */

import type { Attributes } from './attributes';
import { bare, completeIds, foldId } from './complete-ids';
import type { Found } from './found';
import { lawNumber, linkBrackets, linkNames, numbersOfLaws, yearsOfLaws } from './law-numbers';

/** One document and where it is named. */
export interface Document {
  id: string | null;
  /** Indexes of `found`. */
  mentions: number[];
}

/** Every member of `found` belongs to one document; in the order of their first mentions. */
export function resolve(text: string, found: Found[], attributes: Attributes[]): Document[] {
  const documents: Document[] = [];
  const owners = new Map<string, Document>();
  const join = (key: string, index: number, id: string | null) => {
    let document = owners.get(key);
    if (!document) {
      document = { id, mentions: [] };
      owners.set(key, document);
      documents.push(document);
    }
    document.mentions.push(index);
    if (id !== null && (document.id === null || document.id.length < id.length)) document.id = id;
  };
  linkBrackets(text, found);
  linkNames(text, found);
  const ids = completeIds(text, found, attributes);
  const lawNumbers = numbersOfLaws(found);
  const lawYears = yearsOfLaws(found);
  found.forEach((item, i) => {
    const id = ids[i] ?? (item.name === null ? null : lawNumber(item, lawNumbers));
    join(id === null ? openKey(item, lawYears) : idKey(id, item), i, id);
  });
  return documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/** Laws and resolutions of the Assembly are counted apart: the same number may be one of each. */
function idKey(id: string, { type }: Found): string {
  return /QH\d+$/.test(id) && type === 'nghị quyết' ? `nq ${foldId(id)}` : foldId(id);
}

function openKey(item: Found, lawYears: Map<string, Set<number>>): string {
  if (item.name === null) return `${item.type} ${bare(item.digits ?? '')} ${item.year ?? ''}`;
  if (item.draft) return `${item.name}|draft`;
  if (item.year !== null) return `${item.name}|${item.year}`;
  if (item.revised) return `${item.name}|revised`;
  // A name without a year is the law of the one year that the article tells.
  const years = lawYears.get(item.name);
  return `${item.name}|${years?.size === 1 ? [...years][0] : ''}`;
}
