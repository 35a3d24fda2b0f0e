/** Terms of office that were over when the article was written: *Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016* in one that tells of 2021. */

import { type Scan, textOf } from '../words/scan';
import type { Item } from './items';

const DAYS = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)/g;
const TERM = /nhiệm kỳ (?:\d{4} ?- ?\d{4}(?:,| và) ?)*\d{4} ?- ?(\d{4})\)?$/i;

/** Days ahead (*có hiệu lực từ 1/1/2026*) are told within a year. */
const AHEAD = 1;

/** Makes posts of terms that ended well before the last day which the article tells former ones. */
export function closeTerms(scan: Scan, items: Item[]): void {
  let latest: number | null = null;
  for (const item of items) {
    if (item.kind !== 'post' || item.status !== null) continue;
    const told = TERM.exec(textOf(scan, item.organisation?.end ?? item.titleEnd, item.end));
    if (told === null) continue;
    latest ??= latestYear(scan.folded.text);
    if (Number(told[1]) + AHEAD < latest) item.status = 'former';
  }
}

function latestYear(text: string): number {
  let latest = 0;
  for (const day of text.matchAll(DAYS)) latest = Math.max(latest, Number(day[1]));
  return latest;
}
