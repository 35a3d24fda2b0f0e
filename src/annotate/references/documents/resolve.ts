/** Coreference of document mentions: full forms first, then names, then short forms, including those whose full form comes later. */

import type { Attributes } from '../attributes/attributes';
import { latestYear, lawNumber, linkBrackets, linkNames, numbersOfLaws, yearsOfLaws } from '../laws/numbers';
import type { DocumentMention } from '../mentions/document-mention';
import { completeIds, foldId, withoutLeadingZeros, yearOf } from './complete-ids';
import { disambiguators } from './same-number';

/** One document and its mentions. */
export interface Document {
  id: string | null;
  /** Indexes of `found`. */
  mentions: number[];
}

/** Clusters `found`: each mention belongs to exactly one document. Documents are in the order of their first mentions. */
export function resolve(text: string, found: DocumentMention[], attributes: Attributes[]): Document[] {
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
  const years = found.map((item, i) => yearOf(item, attributes[i]));
  const openYears = yearsOfOpen(found, ids, years);
  const lawNumbers = numbersOfLaws(found);
  const lawYears = yearsOfLaws(found);
  const keys = ids.map((id, i) => (id === null ? null : idKey(id, found[i] as DocumentMention)));
  const apart = disambiguators(found, keys, attributes);
  found.forEach((item, i) => {
    const id = ids[i] ?? (item.name === null ? null : lawNumber(item, lawNumbers));
    const open =
      item.name === null ? openNumber(item, years[i] ?? null, openYears) : openLaw(item, item.name, lawYears);
    join(id === null ? open : idKey(id, item) + (apart[i] ?? ''), i, id);
  });
  return documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/** The Assembly numbers laws and resolutions separately, so the same number may be one of each. */
function idKey(id: string, { type }: DocumentMention): string {
  return /QH\d+$/.test(id) && type === 'nghị quyết' ? `nq ${foldId(id)}` : foldId(id);
}

const numberOf = ({ type, digits }: DocumentMention): string => `${type} ${withoutLeadingZeros(digits ?? '')}`;

/** The years stated for each number that the article never gives in full; omits numbers given in full anywhere. */
function yearsOfOpen(
  found: DocumentMention[],
  ids: (string | null)[],
  years: (number | null)[],
): Map<string, Set<number>> {
  const open = new Map<string, Set<number>>();
  const full = new Set<string>();
  found.forEach((item, i) => {
    if (item.name !== null) return;
    const number = numberOf(item);
    const year = years[i] ?? null;
    if (ids[i] !== null) full.add(number);
    else if (year !== null) open.set(number, (open.get(number) ?? new Set()).add(year));
  });
  for (const number of full) open.delete(number);
  return open;
}

/** *Nghị quyết 19* is *Nghị quyết 19/2017* if the article has no other of that number. */
function openNumber(item: DocumentMention, year: number | null, openYears: Map<string, Set<number>>): string {
  const number = numberOf(item);
  const years = openYears.get(number);
  return `${number} ${year ?? (years?.size === 1 ? [...years][0] : '')}`;
}

function openLaw(item: DocumentMention, name: string, lawYears: Map<string, Set<number>>): string {
  if (item.draft) return `${name}|draft`;
  if (item.year !== null) return `${name}|${item.year}`;
  if (item.revised) return `${name}|revised`;
  // A name without a year is the law of the only year that the article states.
  const years = lawYears.get(name);
  const latest = latestYear(item);
  if (latest !== null) return `${name}|${years?.has(latest) ? latest : 'latest'}`;
  return `${name}|${years?.size === 1 ? [...years][0] : ''}`;
}
