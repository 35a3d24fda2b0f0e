/** Which mentions are the same document: full forms first, then names, then short forms, also of documents that are told in full later. */

import type { Attributes } from './attributes';
import type { Found } from './found';
import { lawNumber, linkBrackets, numbersOfLaws, yearsOfLaws } from './law-numbers';
import { ministryIn, numberByIssuer } from './number-by-issuer';

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
  const ids = completeIds(text, found, attributes);
  const lawNumbers = numbersOfLaws(found);
  const lawYears = yearsOfLaws(found);
  found.forEach((item, i) => {
    const id = ids[i] ?? (item.name === null ? null : lawNumber(item, lawNumbers));
    join(id === null ? openKey(item, lawYears) : idKey(id, item), i, id);
  });
  return documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/** The number of each: as written, or what type, year and issuer fix, or that of the one other document that fits. */
function completeIds(text: string, found: Found[], attributes: Attributes[]): (string | null)[] {
  let ministry: string | null | undefined;
  const articleMinistry = () => {
    if (ministry === undefined) ministry = ministryIn(text);
    return ministry;
  };
  const fixed = found.map((item, i) => {
    if (item.name !== null || (item.id !== null && !lacksYear(item))) return item.id;
    return item.id === null
      ? numberByIssuer(text, item, yearOf(item, attributes[i]), attributes[i]?.issuer ?? null, articleMinistry)
      : null;
  });
  // By digits, and each number once: a page of nothing but numbers must not cost the square of its length.
  const byDigits = new Map<string, Map<string, Numbered>>();
  found.forEach((item, i) => {
    const id = fixed[i] ?? null;
    if (item.name !== null || id === null || item.digits === null) return;
    const digits = bare(item.digits);
    const known = byDigits.get(digits) ?? new Map<string, Numbered>();
    known.set(`${item.type} ${foldId(id)}`, { item, id });
    byDigits.set(digits, known);
  });
  return found.map((item, i) => {
    const own = fixed[i] ?? null;
    if (item.name !== null || own !== null || item.digits === null) return own;
    const year = yearOf(item, attributes[i]);
    const candidates = [...(byDigits.get(bare(item.digits))?.values() ?? [])].filter((other) =>
      isSame(item, other.item, year),
    );
    const numbers = new Set(candidates.map(({ id }) => foldId(id)));
    return numbers.size === 1 ? (candidates[0]?.id ?? null) : item.id;
  });
}

interface Numbered {
  item: Found;
  id: string;
}

function yearOf(item: Found, attributes: Attributes | undefined): number | null {
  return item.year ?? attributes?.date?.year ?? attributes?.year ?? null;
}

/** *82/NĐ-CP*, *84/CP*: decrees bear a year in their number since 1998; there the year was left out. */
function lacksYear({ type, year, symbol }: Found): boolean {
  return type === 'nghị định' && year === null && (symbol === 'NĐ-CP' || symbol === 'CP');
}

function isSame(short: Found, full: Found, year: number | null): boolean {
  if (short.type !== full.type && short.type !== full.codeType && short.codeType !== full.type) return false;
  return short.year === null ? year === null || full.year === null || full.year === year : full.year === short.year;
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

function bare(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').toLowerCase();
}

function foldId(id: string): string {
  return bare(id.replace(/&/g, ''));
}
