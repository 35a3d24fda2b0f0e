/** Long names of laws that the press ends at one of their commas: *Luật Nhập cảnh, xuất cảnh* of foreigners. */

import { isLetter } from '../../text/letters';
import { isCapital } from './add-law';
import { nameWordAt } from './name-at';
import { type Law, type LawKind, namesBeginningWith } from './names';
import { endsName } from './unknown';

/** Syllables: fewer begin too many laws. */
const FEWEST = 4;

/**
 * Returns the longest beginning of a law's name that `text` has at `at` as a whole name; null if it reaches no comma.
 * `name`: of the law, if only one begins so; otherwise as written.
 */
export function shortenedNameAt(text: string, at: number, kind: LawKind): { name: string; end: number } | null {
  const first = isCapital(text, at) ? nameWordAt(text, at, true) : null;
  if (first === null) return null;
  let end = 0;
  let laws: Law[] = [];
  for (const { law, syllables } of namesBeginningWith(first.word, kind)) {
    const length = lengthOfBeginning(text, at, syllables);
    if (at + length < end || length === 0) continue;
    laws = at + length > end ? [law] : [...laws, law];
    end = at + length;
  }
  const written = text.slice(at, end);
  if (!written.includes(',') || !isWhole(text, end)) return null;
  const names = new Set(laws.map((law) => law.name));
  return { name: names.size === 1 ? ([...names][0] ?? written) : written, end };
}

/** Returns the characters of `text` that `syllables` begin with; 0 if they are too few. */
function lengthOfBeginning(text: string, at: number, syllables: string[]): number {
  let end = at;
  for (const [count, syllable] of syllables.entries()) {
    const next = nameWordAt(text, end, count === 0);
    if (next?.word.toLowerCase() !== syllable) return count < FEWEST ? 0 : end - at;
    end = next.end;
  }
  return end - at;
}

/** Whether no further word of a name follows. */
function isWhole(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20 || !isLetter(text.charCodeAt(end + 1))) return true;
  const next = nameWordAt(text, end, false);
  return (
    next === null || next.word.charAt(0) !== next.word.charAt(0).toLowerCase() || endsName(next.word, text, end + 1)
  );
}
