/** The longest name of the closed list at a position of a text. */

import { isLetterOrDigit } from '../../text/letters';
import { type Law, type LawKind, namesBeginningWith } from './names';

const WORD = /[^ ,.;:()"“”\n]+/y;
const BETWEEN = / [-&] |, ?(?:và )?| (?:và )?/y;

/** Returns the longest name at `at`, in any case, and its end; null if there is none. */
export function lawNameAt(text: string, at: number, kind: LawKind): { law: Law; end: number } | null {
  const first = nameWordAt(text, at, true);
  if (first === null) return null;
  for (const { law, syllables } of namesBeginningWith(first.word, kind)) {
    const end = endOf(text, first.end, syllables);
    if (end !== null) return { law, end };
  }
  return null;
}

function endOf(text: string, afterFirst: number, syllables: string[]): number | null {
  let end = afterFirst;
  for (let i = 1; i < syllables.length; ) {
    BETWEEN.lastIndex = end;
    const between = BETWEEN.exec(text)?.[0];
    if (between === undefined) return null;
    const start = end + between.length;
    const syllable = syllables[i] ?? '';
    if (text.slice(start, start + syllable.length).toLowerCase() === syllable) {
      end = start + syllable.length;
      i++;
    } else {
      const initials = countInitials(text, start, syllables, i);
      end = start + initials;
      i += initials;
      if (initials === 0) return null;
    }
    if (isLetterOrDigit(text.charCodeAt(end))) return null;
  }
  return isLetterOrDigit(text.charCodeAt(end)) ? null : end;
}

/** Returns how many syllables from index `from` on are abbreviated to initials at `at`: *Kinh doanh BĐS*. */
function countInitials(text: string, at: number, syllables: string[], from: number): number {
  let count = 0;
  for (;;) {
    const letter = syllables[from + count]?.charAt(0).toUpperCase();
    if (letter === undefined || text.charAt(at + count) !== letter) break;
    count++;
  }
  return count > 1 ? count : 0;
}

/** Returns the next word of a name and its end; `isFirst`: it begins at `at`, otherwise behind a space, comma or *và*. */
export function nameWordAt(text: string, at: number, isFirst: boolean): { word: string; end: number } | null {
  BETWEEN.lastIndex = at;
  const between = isFirst ? '' : BETWEEN.exec(text)?.[0];
  if (between === undefined) return null;
  WORD.lastIndex = at + between.length;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? null : { word, end: at + between.length + word.length };
}
