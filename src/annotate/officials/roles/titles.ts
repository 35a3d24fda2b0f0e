/** Titles with their abbreviations spelled out. */

import type { Scan } from '../words/scan';

/** *PCT Thường trực*: expands an abbreviated title, or its first word. */
export function expandTitle({ lexicon }: Scan, title: string): string {
  const whole = lexicon.abbreviations.get(title.toLowerCase());
  if (whole !== undefined) return whole;
  const first = title.split(' ', 1)[0] ?? '';
  const start = lexicon.abbreviations.get(first.toLowerCase());
  return start === undefined ? title : start + title.slice(first.length);
}
