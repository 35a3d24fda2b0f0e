/** A cheap look at what follows a run of digits, before anything is read. */

import { isDigit, isLetter } from '../../text/letters';

export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the text after the digits, at `end`, may be the rest of a number and not of a date. Cheap: reads a few code units. */
export function mayBeginNumber(text: string, end: number): boolean {
  let at = end;
  if (isLetter(text.charCodeAt(at))) at++;
  // 66.7/2025/NQ-CP
  else if (text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1))) at = endOfDigits(text, at + 1);
  const spaced = text.charCodeAt(at) === 0x20;
  if (spaced) at++;
  const code = text.charCodeAt(at);
  if (code !== 0x2f && code !== 0x2d) return spaced && isLetter(code) && text.charCodeAt(at) < 0x5b;
  at += text.charCodeAt(at + 1) === 0x20 ? 2 : 1;
  if (!isDigit(text.charCodeAt(at))) return isLetter(text.charCodeAt(at));
  return endOfDigits(text, at) === at + 4;
}
