/** Terms of office that had ended when the article was written: *Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016* in an article of 2021. */

import { type Scan, textOf } from '../words/scan';
import type { Item } from './item';

const DAYS = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)/g;
const TERM = /nhiệm kỳ (?:\d{4} ?- ?\d{4}(?:,| và) ?)*\d{4} ?- ?(\d{4})\)?$/i;

/** Years. Future dates (*có hiệu lực từ 1/1/2026*) are at most so far ahead. */
const AHEAD = 1;

/** Marks as former the posts whose term ended well before the latest date in the article. */
export function markEndedTerms(scan: Scan, items: Item[]): void {
  let latest: number | null = null;
  for (const item of items) {
    if (item.kind !== 'post' || item.status !== null) continue;
    const term = TERM.exec(textOf(scan, item.organisation?.end ?? item.titleEnd, item.end));
    if (term === null) continue;
    latest ??= latestYear(scan.folded.text);
    if (Number(term[1]) + AHEAD < latest) item.status = 'former';
  }
}

function latestYear(text: string): number {
  let latest = 0;
  for (const day of text.matchAll(DAYS)) latest = Math.max(latest, Number(day[1]));
  return latest;
}
