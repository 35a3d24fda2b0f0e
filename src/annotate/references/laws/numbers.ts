/** The number and the year of a law, which an article states in one place and omits in another. */

import type { DocumentMention } from '../mentions/document-mention';
import { versionsOf } from './names';

/** *Luật Tố tụng hành chính (Luật số 64/2010/QH12)*: the bracket holds the number of the law named before it. */
export function linkBrackets(text: string, found: DocumentMention[]): void {
  found.forEach((item, i) => {
    const next = found[i + 1];
    if (item.name === null || item.id !== null || !next?.id || next.name !== null || !/QH\d+$/.test(next.id)) return;
    if (!/^ ?\((?:số )?$/.test(text.slice(item.end, next.start))) return;
    item.id = next.id;
    item.year ??= next.year;
  });
}

/** *Luật số 64/2010/QH12 (Luật Tố tụng hành chính năm 2010)*: the reverse order. */
export function linkNames(text: string, found: DocumentMention[]): void {
  found.forEach((item, i) => {
    const next = found[i + 1];
    if (item.name !== null || item.id === null || !/QH\d+$/.test(item.id)) return;
    if (next === undefined || next.name === null || next.id !== null || next.draft) return;
    if (!/^ ?\($/.test(text.slice(item.end, next.start))) return;
    next.id = item.id;
    next.year ??= item.year;
  });
}

/** Numbers that the article links to names of laws. Key: `name|year`, and `name|` for any year. */
export function numbersOfLaws(found: DocumentMention[]): Map<string, Set<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { name, id, year } of found) {
    if (name === null || id === null) continue;
    for (const key of [`${name}|${year ?? ''}`, `${name}|`]) {
      const known = numbers.get(key);
      if (known) known.add(id);
      else numbers.set(key, new Set([id]));
    }
  }
  return numbers;
}

export function lawNumber(item: DocumentMention, numbers: Map<string, Set<string>>): string | null {
  const known = numbers.get(`${item.name}|${item.year ?? latestYear(item) ?? ''}`);
  return known?.size === 1 && !item.draft ? ([...known][0] ?? null) : null;
}

/** The year of the latest version for *Luật Đất đai mới*; null for other mentions, and for laws with a single version. */
export function latestYear({ name, latest }: DocumentMention): number | null {
  const versions = latest ? versionsOf(name ?? '') : [];
  return versions.length > 1 ? (versions.at(-1)?.year ?? null) : null;
}

/** The years that the article states for each law. */
export function yearsOfLaws(found: DocumentMention[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { name, year, draft } of found) {
    if (name === null || year === null || draft) continue;
    years.set(name, (years.get(name) ?? new Set()).add(year));
  }
  return years;
}
